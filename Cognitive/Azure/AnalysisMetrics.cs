using System.Diagnostics.Metrics;

namespace EcomBot.Cognitive.Azure;

/// <summary>Counts how messages were read.</summary>
internal sealed class AnalysisMetrics
{
    /// <summary>The name of the meter.</summary>
    public const string Meter = "EcomBot.Cognitive";

    private readonly Counter<long> _analyses;

    /// <summary>Metrics of a host.</summary>
    public AnalysisMetrics(IMeterFactory meters) =>
        _analyses = meters.Create(Meter)
            .CreateCounter<long>("cognitive.analyses", "{message}", "Messages read, by engine and, where the bot took over from Azure, by reason.");

    /// <summary>A message was read with Azure.</summary>
    public void ReadByAzure() => _analyses.Add(1, new("engine", "azure"), new("reason", "none"));

    /// <summary>A message was read by the bot alone because Azure did not answer.</summary>
    public void ReadByBot(string reason) => _analyses.Add(1, new("engine", "local"), new("reason", reason));
}
