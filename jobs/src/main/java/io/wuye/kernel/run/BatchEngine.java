package io.wuye.kernel.run;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.Dialect;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.dao.JacksonExecutionContextStringSerializer;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.core.task.SyncTaskExecutor;

/** The batch framework, wired by hand: a JDBC repository in the run's own database and an operator in this thread. */
final class BatchEngine {
    private final JobRepository repository;
    private final JobOperator operator;

    BatchEngine(Database database) {
        try {
            repository = repository(database);
            operator = operator(repository);
        } catch (Exception wiring) {
            throw new IllegalStateException(wiring);
        }
    }

    JobRepository repository() {
        return repository;
    }

    /**
     * Runs the job in this thread until it ends, for better or worse. The run's number alone identifies it to the
     * framework: what makes two runs the same work is decided in the run table.
     */
    JobExecution start(Job job, RunRecord run) {
        JobParameters parameters =
                new JobParametersBuilder().addLong("run", run.runId()).toJobParameters();
        try {
            return operator.start(job, parameters);
        } catch (org.springframework.batch.core.job.JobExecutionException refused) {
            throw new IllegalStateException("run " + run.runId(), refused);
        }
    }

    private static JobRepository repository(Database database) throws Exception {
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(database.dataSource());
        factory.setTransactionManager(database.transactions());
        factory.setDatabaseType(database.dialect() == Dialect.SQLITE ? "SQLITE" : "POSTGRES");
        // The lock of the workspace already keeps two runs apart; the stricter level would only cost round trips.
        factory.setIsolationLevelForCreate("ISOLATION_DEFAULT");
        // Messages of exceptions may hold anything, also a person's name: the run table keeps our own sentence instead.
        factory.setMaxVarCharLengthForExitMessage(0);
        factory.setSerializer(new JacksonExecutionContextStringSerializer());
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    private static JobOperator operator(JobRepository repository) throws Exception {
        TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
        operator.setJobRepository(repository);
        operator.setJobRegistry(new MapJobRegistry());
        operator.setTaskExecutor(new SyncTaskExecutor());
        operator.afterPropertiesSet();
        return operator;
    }
}
