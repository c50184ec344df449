package io.wuye.cli;

import io.wuye.cli.archive.ArchiveAppraiseCommand;
import io.wuye.cli.archive.ArchiveClimateCommand;
import io.wuye.cli.archive.ArchiveDestroyCommand;
import io.wuye.cli.archive.ArchiveDissolveCommand;
import io.wuye.cli.archive.ArchiveExplainCommand;
import io.wuye.cli.archive.ArchiveForecastCommand;
import io.wuye.cli.archive.ArchiveHoldCommand;
import io.wuye.cli.archive.ArchiveLintCommand;
import io.wuye.cli.archive.ArchiveLoanCommand;
import io.wuye.cli.archive.ArchiveReleaseCommand;
import io.wuye.cli.archive.ArchiveSweepCommand;
import io.wuye.cli.archive.ArchiveTransferCommand;
import io.wuye.cli.archive.ArchiveVerifyCommand;
import io.wuye.cli.arrears.ArrearsAgeCommand;
import io.wuye.cli.arrears.ArrearsLimitationCommand;
import io.wuye.cli.arrears.ArrearsListCommand;
import io.wuye.cli.billing.BillCreditCommand;
import io.wuye.cli.billing.BillExplainCommand;
import io.wuye.cli.billing.BillPlanCommand;
import io.wuye.cli.billing.BillPostCommand;
import io.wuye.cli.billing.BillRunCommand;
import io.wuye.cli.billing.BillShowCommand;
import io.wuye.cli.billing.BillVoidCommand;
import io.wuye.cli.collection.CollectionExportCommand;
import io.wuye.cli.collection.CollectionReturnCommand;
import io.wuye.cli.database.DbBackupCommand;
import io.wuye.cli.database.DbInfoCommand;
import io.wuye.cli.database.DbMigrateCommand;
import io.wuye.cli.database.DbRestoreCommand;
import io.wuye.cli.database.DbVerifyCommand;
import io.wuye.cli.latefee.LatefeeAccrueCommand;
import io.wuye.cli.latefee.LatefeeWaiveCommand;
import io.wuye.cli.ledger.LedgerCloseCommand;
import io.wuye.cli.ledger.LedgerDiscloseCommand;
import io.wuye.cli.ledger.LedgerExportCommand;
import io.wuye.cli.ledger.LedgerGeneralCommand;
import io.wuye.cli.ledger.LedgerReceivableCommand;
import io.wuye.cli.ledger.LedgerReconcileCommand;
import io.wuye.cli.ledger.LedgerSubsidiaryCommand;
import io.wuye.cli.ledger.LedgerTrialCommand;
import io.wuye.cli.ledger.LedgerVouchersCommand;
import io.wuye.cli.notice.NoticeClearanceCommand;
import io.wuye.cli.notice.NoticeEventsCommand;
import io.wuye.cli.notice.NoticeRenderCommand;
import io.wuye.cli.notice.NoticeRunCommand;
import io.wuye.cli.operations.CompletionCommand;
import io.wuye.cli.operations.MetricsWriteCommand;
import io.wuye.cli.operations.SchedulePrintCommand;
import io.wuye.cli.options.GlobalOptions;
import io.wuye.cli.payment.PaymentAllocateCommand;
import io.wuye.cli.payment.PaymentImportCommand;
import io.wuye.cli.payment.PaymentMatchCommand;
import io.wuye.cli.payment.PaymentRefundCommand;
import io.wuye.cli.payment.PaymentReverseCommand;
import io.wuye.cli.payment.PaymentWriteOffCommand;
import io.wuye.cli.rating.RatingAppealCommand;
import io.wuye.cli.rating.RatingCollectCommand;
import io.wuye.cli.rating.RatingCreditCommand;
import io.wuye.cli.rating.RatingDrawCommitCommand;
import io.wuye.cli.rating.RatingDrawRevealCommand;
import io.wuye.cli.rating.RatingDrawRunCommand;
import io.wuye.cli.rating.RatingDrawVerifyCommand;
import io.wuye.cli.rating.RatingExplainCommand;
import io.wuye.cli.rating.RatingFormCommand;
import io.wuye.cli.rating.RatingLintCommand;
import io.wuye.cli.rating.RatingPlanCommand;
import io.wuye.cli.rating.RatingPublishCommand;
import io.wuye.cli.rating.RatingRankCommand;
import io.wuye.cli.rating.RatingRectifyCommand;
import io.wuye.cli.rating.RatingRubricCommand;
import io.wuye.cli.rating.RatingScoreCommand;
import io.wuye.cli.rating.RatingVerifyCommand;
import io.wuye.cli.runs.JobsListCommand;
import io.wuye.cli.runs.JobsPruneCommand;
import io.wuye.cli.runs.JobsRecoverCommand;
import io.wuye.cli.runs.JobsRetryCommand;
import io.wuye.cli.runs.JobsShowCommand;
import io.wuye.cli.service.ServiceBreachesCommand;
import io.wuye.cli.service.ServiceTallyCommand;
import io.wuye.cli.service.ServiceWarningsCommand;
import io.wuye.cli.share.ShareRunCommand;
import io.wuye.cli.survey.SurveyCompareCommand;
import io.wuye.cli.survey.SurveySampleSizeCommand;
import io.wuye.cli.survey.SurveyTallyCommand;
import io.wuye.cli.workspace.DemoCommand;
import io.wuye.cli.workspace.DoctorCommand;
import io.wuye.cli.workspace.ImportCommand;
import io.wuye.cli.workspace.InitCommand;
import io.wuye.cli.workspace.InspectCommand;
import io.wuye.cli.workspace.TemplateCommand;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: its global options and the list of its commands. */
@Command(name = "wuye")
final class RootCommand {
    /** Every command, in the order of the help: {@code "noun verb"} and the class that does it. */
    static final Entry[] COMMANDS = {
        new Entry("init", InitCommand.class),
        new Entry("demo", DemoCommand.class),
        new Entry("import", ImportCommand.class),
        new Entry("inspect", InspectCommand.class),
        new Entry("template", TemplateCommand.class),
        new Entry("bill plan", BillPlanCommand.class),
        new Entry("bill post", BillPostCommand.class),
        new Entry("bill run", BillRunCommand.class),
        new Entry("bill show", BillShowCommand.class),
        new Entry("bill explain", BillExplainCommand.class),
        new Entry("bill credit", BillCreditCommand.class),
        new Entry("bill void", BillVoidCommand.class),
        new Entry("share run", ShareRunCommand.class),
        new Entry("payment import", PaymentImportCommand.class),
        new Entry("payment match", PaymentMatchCommand.class),
        new Entry("payment allocate", PaymentAllocateCommand.class),
        new Entry("payment reverse", PaymentReverseCommand.class),
        new Entry("payment refund", PaymentRefundCommand.class),
        new Entry("payment write-off", PaymentWriteOffCommand.class),
        new Entry("collection export", CollectionExportCommand.class),
        new Entry("collection return", CollectionReturnCommand.class),
        new Entry("latefee accrue", LatefeeAccrueCommand.class),
        new Entry("latefee waive", LatefeeWaiveCommand.class),
        new Entry("arrears age", ArrearsAgeCommand.class),
        new Entry("arrears list", ArrearsListCommand.class),
        new Entry("arrears limitation", ArrearsLimitationCommand.class),
        new Entry("notice run", NoticeRunCommand.class),
        new Entry("notice events", NoticeEventsCommand.class),
        new Entry("notice render", NoticeRenderCommand.class),
        new Entry("notice clearance", NoticeClearanceCommand.class),
        new Entry("ledger trial", LedgerTrialCommand.class),
        new Entry("ledger general", LedgerGeneralCommand.class),
        new Entry("ledger subsidiary", LedgerSubsidiaryCommand.class),
        new Entry("ledger vouchers", LedgerVouchersCommand.class),
        new Entry("ledger receivable", LedgerReceivableCommand.class),
        new Entry("ledger disclose", LedgerDiscloseCommand.class),
        new Entry("ledger export", LedgerExportCommand.class),
        new Entry("ledger reconcile", LedgerReconcileCommand.class),
        new Entry("ledger close", LedgerCloseCommand.class),
        new Entry("archive lint", ArchiveLintCommand.class),
        new Entry("archive sweep", ArchiveSweepCommand.class),
        new Entry("archive explain", ArchiveExplainCommand.class),
        new Entry("archive forecast", ArchiveForecastCommand.class),
        new Entry("archive transfer", ArchiveTransferCommand.class),
        new Entry("archive dissolve", ArchiveDissolveCommand.class),
        new Entry("archive hold", ArchiveHoldCommand.class),
        new Entry("archive release", ArchiveReleaseCommand.class),
        new Entry("archive appraise", ArchiveAppraiseCommand.class),
        new Entry("archive destroy", ArchiveDestroyCommand.class),
        new Entry("archive verify", ArchiveVerifyCommand.class),
        new Entry("archive loan", ArchiveLoanCommand.class),
        new Entry("archive climate", ArchiveClimateCommand.class),
        new Entry("service tally", ServiceTallyCommand.class),
        new Entry("service warnings", ServiceWarningsCommand.class),
        new Entry("service breaches", ServiceBreachesCommand.class),
        new Entry("rating lint", RatingLintCommand.class),
        new Entry("rating rubric", RatingRubricCommand.class),
        new Entry("rating form", RatingFormCommand.class),
        new Entry("rating collect", RatingCollectCommand.class),
        new Entry("rating score", RatingScoreCommand.class),
        new Entry("rating explain", RatingExplainCommand.class),
        new Entry("rating rank", RatingRankCommand.class),
        new Entry("rating plan", RatingPlanCommand.class),
        new Entry("rating rectify", RatingRectifyCommand.class),
        new Entry("rating appeal", RatingAppealCommand.class),
        new Entry("rating credit", RatingCreditCommand.class),
        new Entry("rating publish", RatingPublishCommand.class),
        new Entry("rating verify", RatingVerifyCommand.class),
        new Entry("rating draw commit", RatingDrawCommitCommand.class),
        new Entry("rating draw reveal", RatingDrawRevealCommand.class),
        new Entry("rating draw run", RatingDrawRunCommand.class),
        new Entry("rating draw verify", RatingDrawVerifyCommand.class),
        new Entry("survey tally", SurveyTallyCommand.class),
        new Entry("survey compare", SurveyCompareCommand.class),
        new Entry("survey sample-size", SurveySampleSizeCommand.class),
        new Entry("jobs list", JobsListCommand.class),
        new Entry("jobs show", JobsShowCommand.class),
        new Entry("jobs retry", JobsRetryCommand.class),
        new Entry("jobs recover", JobsRecoverCommand.class),
        new Entry("jobs prune", JobsPruneCommand.class),
        new Entry("db info", DbInfoCommand.class),
        new Entry("db verify", DbVerifyCommand.class),
        new Entry("db backup", DbBackupCommand.class),
        new Entry("db restore", DbRestoreCommand.class),
        new Entry("db migrate", DbMigrateCommand.class),
        new Entry("schedule print", SchedulePrintCommand.class),
        new Entry("metrics write", MetricsWriteCommand.class),
        new Entry("completion", CompletionCommand.class),
        new Entry("doctor", DoctorCommand.class),
    };

    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    boolean version;

    /** A command: the words that call it and the class that does it. */
    record Entry(String words, Class<? extends Verb> verb) {
        List<String> path() {
            return List.of(words.split(" "));
        }
    }
}
