using System.Diagnostics;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Writes activities to <see cref="Trace"/>, for those who debug.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.tracetranscriptlogger"/>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private readonly bool _traceActivity;

    /// <summary>Writes activities in full.</summary>
    public TraceTranscriptLogger()
        : this(true)
    {
    }

    /// <summary>Writes activities in full, or a line each.</summary>
    /// <param name="traceActivity">Whether in full; otherwise a message's sender and text, and of others the type.</param>
    public TraceTranscriptLogger(bool traceActivity)
    {
        _traceActivity = traceActivity;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is <c>null</c>.</exception>
    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        Trace.TraceInformation("{0}", _traceActivity ? TranscriptJson.Write(activity) : TranscriptLine.Of(activity));
        return Task.CompletedTask;
    }
}
