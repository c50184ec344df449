package io.wuye.cli;

import io.wuye.archive.ArchivePolicies;
import io.wuye.archive.catalogue.ClimateSheet;
import io.wuye.archive.catalogue.EventSheet;
import io.wuye.archive.catalogue.HoldJob;
import io.wuye.archive.catalogue.LoanSheet;
import io.wuye.archive.catalogue.RecordSheet;
import io.wuye.archive.catalogue.ReleaseJob;
import io.wuye.archive.destruction.AppraisalJob;
import io.wuye.archive.destruction.ConfirmationSheet;
import io.wuye.archive.destruction.DestroyJob;
import io.wuye.archive.destruction.SignatureSheet;
import io.wuye.archive.destruction.VerifyDesk;
import io.wuye.archive.schedule.Classification;
import io.wuye.archive.sweep.SweepJob;
import io.wuye.archive.transfer.DissolutionJob;
import io.wuye.archive.transfer.HandoverSheet;
import io.wuye.archive.transfer.TransferJob;
import io.wuye.arrears.ArrearsJob;
import io.wuye.arrears.HoldSheet;
import io.wuye.arrears.LateFeeJob;
import io.wuye.arrears.LimitationEventSheet;
import io.wuye.arrears.NoticeEventSheet;
import io.wuye.arrears.NoticeJob;
import io.wuye.arrears.WaiverJob;
import io.wuye.billing.BillingJob;
import io.wuye.billing.CorrectionJob;
import io.wuye.billing.FactorSheet;
import io.wuye.billing.OpeningPosting;
import io.wuye.billing.OpeningSheet;
import io.wuye.billing.PoolSheet;
import io.wuye.billing.ShareJob;
import io.wuye.billing.TariffSheet;
import io.wuye.estate.AreaSheet;
import io.wuye.estate.PartySheet;
import io.wuye.estate.ProjectSheet;
import io.wuye.estate.UnitSheet;
import io.wuye.indicator.IndicatorPosting;
import io.wuye.indicator.IndicatorSheet;
import io.wuye.kernel.register.ImportJob;
import io.wuye.kernel.register.RegisterTable;
import io.wuye.kernel.register.Registers;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.Invariant;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.workspace.Workspace;
import io.wuye.ledger.CloseJob;
import io.wuye.ledger.ExpenseSheet;
import io.wuye.metering.MeterSheet;
import io.wuye.metering.ReadingSheet;
import io.wuye.payment.AllocationJob;
import io.wuye.payment.EntryJob;
import io.wuye.payment.ReceiptPosting;
import io.wuye.payment.ReceiptSheet;
import io.wuye.payment.collection.CollectionJob;
import io.wuye.payment.collection.CollectionPosting;
import io.wuye.payment.collection.CollectionProfiles;
import io.wuye.payment.collection.CollectionReturnSheet;
import io.wuye.payment.collection.MandateSheet;
import io.wuye.payment.statement.PaymentProfiles;
import io.wuye.rating.AppealSheet;
import io.wuye.rating.BonusSheet;
import io.wuye.rating.DrawJob;
import io.wuye.rating.FindingSheet;
import io.wuye.rating.InspectionSheet;
import io.wuye.rating.InspectorSheet;
import io.wuye.rating.ScoreJob;
import io.wuye.rating.SubjectSheet;
import io.wuye.rating.office.OfficeJob;
import io.wuye.reconcile.Reconciliation;
import io.wuye.service.ServiceJob;
import io.wuye.service.TicketEventSheet;
import io.wuye.service.TicketSheet;
import io.wuye.survey.CompareJob;
import io.wuye.survey.IssuedSheet;
import io.wuye.survey.ResponseRegister;
import io.wuye.survey.ResponseSheet;
import io.wuye.survey.TallyJob;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the program is made of. The kernel knows no feature; whatever it works on for them is listed here. */
public final class Features {
    private Features() {}

    /** What can be imported, in the order in which an office would: each register after those it refers to. */
    public static Registers registers() {
        return registers(ArchivePolicies::shippedClassification);
    }

    /** The same, by the classification of a workspace if there is one. */
    public static Registers registers(Optional<Workspace> workspace) {
        Registers registers = workspace
                .map(here -> registers(() -> ArchivePolicies.classification(here)))
                .orElseGet(Features::registers);
        return registers.withFamily(ResponseSheet.KIND, member -> ResponseRegister.of(workspace, member));
    }

    private static Registers registers(Supplier<Classification> classification) {
        return Registers.of(List.of(
                        RegisterTable.of(ProjectSheet.SHEET, "project"),
                        RegisterTable.of(UnitSheet.SHEET, "unit"),
                        RegisterTable.of(PartySheet.SHEET, "party"),
                        RegisterTable.of(AreaSheet.SHEET, "area"),
                        RegisterTable.of(TariffSheet.SHEET, "tariff"),
                        RegisterTable.of(FactorSheet.SHEET, "factor"),
                        RegisterTable.of(MeterSheet.SHEET, "meter"),
                        RegisterTable.of(ReadingSheet.SHEET, "reading"),
                        RegisterTable.of(PoolSheet.SHEET, "pool"),
                        RegisterTable.of(OpeningSheet.SHEET, "opening").withAfterMerge(new OpeningPosting()),
                        RegisterTable.of(ReceiptSheet.SHEET, "receipt")
                                .withAfterMerge(new ReceiptPosting())
                                .inFormats(new PaymentProfiles()),
                        RegisterTable.of(MandateSheet.SHEET, "mandate"),
                        RegisterTable.of(CollectionReturnSheet.SHEET, "collection_return")
                                .withAfterMerge(new CollectionPosting())
                                .inFormats(new CollectionProfiles()),
                        RegisterTable.of(ExpenseSheet.SHEET, "expense"),
                        RegisterTable.of(RecordSheet.of(classification), "archive_record"),
                        RegisterTable.of(EventSheet.SHEET, "archive_event").correctedByLaterRows(),
                        RegisterTable.of(LoanSheet.SHEET, "archive_loan"),
                        RegisterTable.of(ClimateSheet.SHEET, "archive_climate"),
                        RegisterTable.of(SignatureSheet.SHEET, "archive_signature"),
                        RegisterTable.of(ConfirmationSheet.SHEET, "archive_confirmation"),
                        RegisterTable.of(HandoverSheet.SHEET, "archive_receipt"),
                        RegisterTable.of(HoldSheet.SHEET, "hold"),
                        RegisterTable.of(NoticeEventSheet.SHEET, "notice_event"),
                        RegisterTable.of(LimitationEventSheet.SHEET, "limitation_event"),
                        RegisterTable.of(TicketSheet.SHEET, "ticket"),
                        RegisterTable.of(TicketEventSheet.SHEET, "ticket_event"),
                        RegisterTable.of(IndicatorSheet.SHEET, "indicator_entry")
                                .withAfterMerge(new IndicatorPosting()),
                        RegisterTable.of(SubjectSheet.SHEET, "rating_subject"),
                        RegisterTable.of(InspectionSheet.SHEET, "inspection"),
                        RegisterTable.of(FindingSheet.SHEET, "site_finding"),
                        RegisterTable.of(BonusSheet.SHEET, "bonus"),
                        RegisterTable.of(AppealSheet.SHEET, "appeal"),
                        RegisterTable.of(InspectorSheet.SHEET, "inspector"),
                        RegisterTable.of(InspectorSheet.CONFLICTS, "conflict"),
                        RegisterTable.of(IssuedSheet.SHEET, "issued")))
                .withIssued(List.of(
                        RegisterTable.of(NoticeEventSheet.ISSUED, "issued_notice"),
                        RegisterTable.of(CollectionReturnSheet.ISSUED, "issued_collection")));
    }

    /** What must be true of every feature's tables. */
    public static List<Invariant> invariants(Messages messages, RenderOptions options) {
        return List.of(
                new Invariant(
                        "books",
                        (workspace, database) -> Reconciliation.of(workspace, database, messages, options, null)
                                .map(proof -> proof.problems(messages))
                                .orElse(List.of())),
                new Invariant("archive", (workspace, database) -> new VerifyDesk(workspace, database).findings()));
    }

    /** Every job: whichever call comes next continues a run that died, of whatever job it was. */
    public static List<JobFactory> jobs(RenderOptions options, Registers registers) {
        List<JobFactory> jobs = new ArrayList<>(List.of(new ImportJob(registers, options)));
        jobs.addAll(BillingJob.all(options));
        jobs.addAll(CorrectionJob.all(options));
        jobs.add(new ShareJob(options));
        jobs.add(new AllocationJob(options));
        jobs.addAll(EntryJob.all(options));
        jobs.add(new CollectionJob(options));
        jobs.add(new LateFeeJob(options));
        jobs.add(new WaiverJob());
        jobs.addAll(ArrearsJob.all(options));
        jobs.add(new CloseJob(options));
        jobs.add(new SweepJob(options));
        jobs.addAll(NoticeJob.all(options));
        jobs.addAll(ServiceJob.all(options));
        jobs.addAll(List.of(new TransferJob(options), new DissolutionJob(options)));
        jobs.addAll(List.of(new HoldJob(), new ReleaseJob(), new AppraisalJob(options), DestroyJob.settling(options)));
        jobs.add(new ScoreJob(options));
        jobs.addAll(DrawJob.all(options));
        jobs.addAll(OfficeJob.all(options));
        jobs.addAll(List.of(new TallyJob(options), new CompareJob(options)));
        return jobs;
    }
}
