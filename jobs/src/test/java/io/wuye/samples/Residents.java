package io.wuye.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who owns, rents or still has to sell what. Two lists, because offices keep them in two places. */
final class Residents {
    static final String DEVELOPER = "滨江人才安居发展有限公司";

    /** Its old owner left on 20 October, the new one registered from the 26th: nobody is liable for five days. */
    static final String GAP = "S-205";

    /** Sold in October, which the office learns after November is billed. */
    static final String SOLD = "1-303";

    private static final LocalDate BUILT = LocalDate.of(2024, 1, 1);

    private final People people = new People(20261001);
    private final List<Holder> owners = new ArrayList<>();
    private final List<Holder> others = new ArrayList<>();

    private Residents() {}

    static Residents invent() {
        Residents residents = new Residents();
        TalentApartments.flats().forEach(residents::settle);
        TalentApartments.shops().forEach(residents::open);
        TalentApartments.spaces().forEach(residents::park);
        return residents;
    }

    /** The first owner of a home. */
    Holder owner(String home) {
        return owners.stream()
                .filter(owner -> owner.home().equals(home))
                .findFirst()
                .orElseThrow();
    }

    /** Owners of flats and shops. */
    List<Holder> owners() {
        return owners.stream().filter(holder -> !isSpace(holder)).toList();
    }

    /** Tenants, and the developer for what is not sold. */
    List<Holder> others() {
        return List.copyOf(others);
    }

    /** Owners and tenants of parking spaces. */
    List<Holder> parkers() {
        return owners.stream().filter(Residents::isSpace).toList();
    }

    private static boolean isSpace(Holder holder) {
        return holder.home().matches("(B1|B2|P)-.*");
    }

    private void settle(Home flat) {
        int door = Math.floorMod(flat.code().hashCode(), 97);
        switch (flat.code()) {
            case "3-502" -> change(flat, LocalDate.of(2026, 10, 18));
            case "6-703" -> change(flat, LocalDate.of(2026, 11, 9));
            case TalentApartments.HANDOVER_FROM_DEVELOPER -> {
                others.add(unsold(flat));
                owners.add(owner(flat));
            }
            default -> settle(flat, door);
        }
    }

    private void settle(Home flat, int door) {
        boolean fresh = flat.building().equals("13栋") || flat.building().equals("14栋");
        if (door < (fresh ? 40 : 3) && !TalentApartments.LATE_HANDOVER.equals(flat.code())) {
            others.add(unsold(flat));
            if (door % 2 == 0) {
                others.add(people.next(flat.code(), "租户", "是", LocalDate.of(2026, 7, 1)));
            }
            return;
        }
        owners.add(owner(flat));
        if (door % 9 == 4) {
            owners.add(owner(flat));
        }
        if (door % 11 == 5) {
            rent(flat, door);
        }
    }

    /** Some tenants took the fees over, some only live there, a few come or go inside a billed month. */
    private void rent(Home flat, int door) {
        LocalDate from = door % 4 == 1 ? LocalDate.of(2026, 10, 8) : LocalDate.of(2026, 3, 15);
        Holder tenant = people.next(flat.code(), "租户", door % 3 == 0 ? "否" : "是", from);
        others.add(door % 5 == 2 ? tenant.until(LocalDate.of(2026, 11, 20)) : tenant);
    }

    private void open(Home shop) {
        if (shop.code().equals(GAP)) {
            owners.add(owner(shop).until(LocalDate.of(2026, 10, 20)));
            owners.add(people.next(shop.code(), "业主", "", LocalDate.of(2026, 10, 26)));
            return;
        }
        owners.add(owner(shop));
        if (shop.floor().equals("2")) {
            others.add(people.next(shop.code(), "租户", "是", LocalDate.of(2025, 1, 1)));
        }
        rare(shop);
    }

    private void rare(Home shop) {
        if (shop.code().equals("S-103")) {
            others.add(people.named("𠮷云生", shop.code(), "租户", "是", LocalDate.of(2025, 5, 1)));
        }
        if (shop.code().equals("S-107")) {
            others.add(people.named("阿依古丽·买买提", shop.code(), "租户", "是", LocalDate.of(2026, 10, 15)));
        }
    }

    private void park(Home space) {
        int number = Integer.parseInt(space.code().substring(space.code().indexOf('-') + 1));
        if (space.building().equals(TalentApartments.YARD)) {
            Holder tenant = people.next(space.code(), "租户", "是", BUILT.plusMonths(number));
            owners.add(number == 5 ? tenant.until(LocalDate.of(2026, 10, 15)) : tenant);
            if (number == 5) {
                owners.add(people.next(space.code(), "租户", "是", LocalDate.of(2026, 10, 16)));
            }
        } else if (number % 3 == 0) {
            others.add(unsold(space));
        } else {
            owners.add(people.next(space.code(), "业主", "", BUILT.plusMonths(number % 24)));
        }
    }

    private Holder owner(Home home) {
        LocalDate handover = home.handover();
        return people.next(home.code(), "业主", "", handover == null ? BUILT : handover);
    }

    /** One owner until the day before, another from that day on. */
    private void change(Home flat, LocalDate day) {
        owners.add(owner(flat).until(day.minusDays(1)));
        owners.add(people.next(flat.code(), "业主", "", day));
    }

    private static Holder unsold(Home home) {
        @Nullable LocalDate forever = null;
        return new Holder(home.code(), DEVELOPER, "开发商", "", "02300000000", "", BUILT, forever);
    }
}
