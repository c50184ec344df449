package io.wuye.kernel.text;

/** Money in the capital numerals that Chinese documents carry against alteration (人民币大写). */
public final class ChineseAmount {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final long[] UNITS = {100_000_000, 10_000, 1_000, 100, 10};
    private static final String[] UNIT_NAMES = {"亿", "万", "仟", "佰", "拾"};

    private ChineseAmount() {}

    /**
     * The amount in words: 22452 → 贰佰贰拾肆元伍角贰分, 1000500 → 壹万零伍元整, 0 → 零元整. An amount that ends with
     * yuan or jiao is closed with 整; a negative one starts with 负.
     *
     * @param fen any amount in fen
     */
    public static String of(long fen) {
        if (fen < 0) {
            // Halves the range first: the smallest long has no positive twin.
            return "负" + words(-(fen / 100), (int) -(fen % 100));
        }
        return words(fen / 100, (int) (fen % 100));
    }

    private static String words(long yuan, int rest) {
        int jiao = rest / 10;
        int fen = rest % 10;
        if (rest == 0) {
            return (yuan == 0 ? "零" : number(yuan)) + "元整";
        }
        StringBuilder words = new StringBuilder();
        if (yuan > 0) {
            words.append(number(yuan)).append('元');
        }
        if (jiao > 0) {
            words.append(digit(jiao)).append('角');
        } else if (yuan > 0) {
            words.append('零');
        }
        return words.append(fen > 0 ? digit(fen) + "分" : "整").toString();
    }

    private static String number(long value) {
        for (int i = 0; i < UNITS.length; i++) {
            long unit = UNITS[i];
            if (value >= unit) {
                long rest = value % unit;
                String tail = rest == 0 ? "" : (rest < unit / 10 ? "零" : "") + number(rest);
                return number(value / unit) + UNIT_NAMES[i] + tail;
            }
        }
        return digit((int) value);
    }

    private static String digit(int value) {
        return DIGITS.substring(value, value + 1);
    }
}
