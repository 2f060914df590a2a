using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.TraceExtensions;

/// <summary>Traces for the Emulator, sent from a turn.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.traceextensions.iturncontextextensions"/>
public static class ITurnContextExtensions
{
    /// <summary>Sends a trace; only the Emulator shows it.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="name">What the trace is called.</param>
    /// <param name="value">What it shows.</param>
    /// <param name="valueType">The type of the value; default the name of its class.</param>
    /// <param name="label">What it says about the value.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <returns>The id of the trace, if one was sent.</returns>
    public static Task<ResourceResponse> TraceActivityAsync(this ITurnContext turnContext, string name, object value = null, string valueType = null,
        string label = null, CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync(turnContext.Activity.CreateTrace(name, value, valueType, label), cancellationToken);
}
