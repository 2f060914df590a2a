using EcomBot.Commerce.ImportExport;
using Spectre.Console;

namespace EcomBot.Bot.Commands;

/// <summary>An import or an export.</summary>
internal delegate Task<TransferReport> TransferOperation(string folder, IProgress<TransferProgress>? progress, CancellationToken cancellationToken);

/// <summary>Shows an import or an export in the terminal: a bar while it runs, counts when it is done.</summary>
internal static class TransferConsole
{
    /// <summary>Runs it.</summary>
    public static async Task RunAsync(TransferOperation transfer, string folder, CancellationToken cancellationToken)
    {
        var report = await AnsiConsole.Progress().StartAsync(context => transfer(folder, new Bar(context.AddTask("store")), cancellationToken));
        foreach (var warning in report.Warnings)
        {
            await Console.Error.WriteLineAsync($"Warning: {warning}");
        }
        AnsiConsole.Write(TableOf(report));
    }

    private static Table TableOf(TransferReport report)
    {
        var table = new Table().AddColumn("Records").AddColumn(new TableColumn("Count").RightAligned());
        foreach (var (kind, count) in report.Counts)
        {
            table.AddRow(Markup.Escape(kind), count.ToString("N0"));
        }
        return table;
    }

    private sealed class Bar(ProgressTask task) : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value)
        {
            task.Description = Markup.Escape(value.File);
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Done;
        }
    }
}
