namespace Microsoft.Bot.Builder;

/// <summary>What every telemetry client can be told.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.ibottelemetryclientextensions"/>
public static class IBotTelemetryClientExtensions
{
    /// <summary>Tells of a view of a dialog: a page view where the client knows those, otherwise a trace.</summary>
    /// <param name="telemetryClient">The client.</param>
    /// <param name="dialogName">The dialog.</param>
    /// <param name="properties">Texts to search by.</param>
    /// <param name="metrics">Figures.</param>
    public static void TrackDialogView(this IBotTelemetryClient telemetryClient, string dialogName, IDictionary<string, string> properties = null,
        IDictionary<string, double> metrics = null)
    {
        if (telemetryClient is IBotPageViewTelemetryClient pages)
        {
            pages.TrackPageView(dialogName, properties, metrics);
        }
        else
        {
            telemetryClient.TrackTrace($"Dialog View: {dialogName}", Severity.Information, properties);
        }
    }
}
