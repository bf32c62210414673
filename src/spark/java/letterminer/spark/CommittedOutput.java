package letterminer.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.JobID;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.TaskID;
import org.apache.hadoop.mapreduce.TaskType;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.internal.io.FileCommitProtocol;
import org.apache.spark.internal.io.FileNameSpec;
import org.apache.spark.internal.io.HadoopMapReduceCommitProtocol;
import org.apache.spark.util.SerializableConfiguration;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/**
 * A folder that the tasks of one job write several files into. Spark's own protocol, which every writer of Spark uses, sees
 * to it that of each task one run's files are there, all of them or none, however often it ran. Spark's writers write one
 * table in a job; here a task writes its part of all tables.
 */
final class CommittedOutput implements Serializable {
  private static final long serialVersionUID = 1;

  /** Spark's setting for the committers of object stores. */
  private static final String PROTOCOL = "spark.sql.sources.commitProtocolClass";

  private final FileCommitProtocol protocol;
  private final SerializableConfiguration hadoop;
  private final String tracker = UUID.randomUUID().toString();
  private final transient Job job;

  /** Begins to write to a folder. For the driver. */
  CommittedOutput(SparkConf spark, Configuration hadoop, Path folder) throws IOException {
    this.protocol = FileCommitProtocol.instantiate(
        spark.get(PROTOCOL, HadoopMapReduceCommitProtocol.class.getName()), tracker, folder.toString(), false);
    this.job = Job.getInstance(hadoop);
    FileOutputFormat.setOutputPath(job, folder);
    this.hadoop = new SerializableConfiguration(job.getConfiguration());
    protocol.setupJob(job);
  }

  /** The files of a task, in the task. */
  TaskFiles begin() {
    TaskContext spark = TaskContext.get();
    int attempt = (int) (spark.taskAttemptId() & Integer.MAX_VALUE); // As Spark's writers number them.
    TaskAttemptID id = new TaskAttemptID(
        new TaskID(new JobID(tracker, spark.stageId()), TaskType.MAP, spark.partitionId()), attempt);
    Configuration settings = new Configuration(hadoop.value());
    settings.set("mapreduce.job.id", id.getJobID().toString());
    settings.set("mapreduce.task.id", id.getTaskID().toString());
    settings.set("mapreduce.task.attempt.id", id.toString());
    settings.setBoolean("mapreduce.task.ismap", true);
    settings.setInt("mapreduce.task.partition", 0);
    TaskAttemptContext context = new TaskAttemptContextImpl(settings, id);
    protocol.setupTask(context);
    return new TaskFiles(context);
  }

  /** Makes the files of all tasks appear. For the driver. */
  void commit(List<FileCommitProtocol.TaskCommitMessage> tasks) {
    tasks.forEach(protocol::onTaskCommit);
    protocol.commitJob(job, CollectionConverters.asScala(tasks).toSeq());
  }

  /** Removes what tasks have written. For the driver. */
  void abort() {
    protocol.abortJob(job);
  }

  /** The files of one run of a task. */
  final class TaskFiles {
    private final TaskAttemptContext context;

    private TaskFiles(TaskAttemptContext context) {
      this.context = context;
    }

    Configuration settings() {
      return context.getConfiguration();
    }

    /** Where to write the task's file of a folder; one for each folder. */
    Path file(String folder, String ending) {
      return new Path(protocol.newTaskTempFile(context, Option.apply(folder), new FileNameSpec("", ending)));
    }

    /** Says that all files are closed; the result is for the driver. */
    FileCommitProtocol.TaskCommitMessage commit() {
      return protocol.commitTask(context);
    }

    void abort() {
      protocol.abortTask(context);
    }
  }
}
