namespace Microsoft.Bot.Builder;

/// <summary>Takes the dialogs a customer sees, as a web site's pages.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.ibotpageviewtelemetryclient"/>
public interface IBotPageViewTelemetryClient
{
    /// <summary>Takes a view of a dialog.</summary>
    /// <param name="dialogName">The dialog.</param>
    /// <param name="properties">Texts to search by.</param>
    /// <param name="metrics">Figures.</param>
    void TrackPageView(string dialogName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);
}
