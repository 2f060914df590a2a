namespace Microsoft.Bot.Builder;

/// <summary>Takes what a bot tells of itself. See https://learn.microsoft.com/azure/bot-service/bot-builder-telemetry.</summary>
public interface IBotTelemetryClient
{
    /// <summary>Takes the outcome of an availability test.</summary>
    /// <param name="name">The test.</param>
    /// <param name="timeStamp">When it began.</param>
    /// <param name="duration">How long it took.</param>
    /// <param name="runLocation">Where it ran.</param>
    /// <param name="success">Whether it passed.</param>
    /// <param name="message">What it says when it failed.</param>
    /// <param name="properties">Texts to search by.</param>
    /// <param name="metrics">Figures.</param>
    void TrackAvailability(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string message = null,
        IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);

    /// <summary>Takes a call of something outside.</summary>
    /// <param name="dependencyTypeName">What kind it is, such as <c>SQL</c> or <c>HTTP</c>.</param>
    /// <param name="target">Where it is.</param>
    /// <param name="dependencyName">What was called.</param>
    /// <param name="data">The command.</param>
    /// <param name="startTime">When it began.</param>
    /// <param name="duration">How long it took.</param>
    /// <param name="resultCode">What it answered.</param>
    /// <param name="success">Whether it went well.</param>
    void TrackDependency(string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration,
        string resultCode, bool success);

    /// <summary>Takes an event.</summary>
    /// <param name="eventName">The event.</param>
    /// <param name="properties">Texts to search by.</param>
    /// <param name="metrics">Figures.</param>
    void TrackEvent(string eventName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);

    /// <summary>Takes an exception.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="properties">Texts to search by.</param>
    /// <param name="metrics">Figures.</param>
    void TrackException(Exception exception, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);

    /// <summary>Takes a trace.</summary>
    /// <param name="message">What it says.</param>
    /// <param name="severityLevel">How serious it is.</param>
    /// <param name="properties">Texts to search by.</param>
    void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties);

    /// <summary>Sends on what is held back.</summary>
    void Flush();
}
