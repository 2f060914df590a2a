using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Records activities.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.itranscriptlogger"/>
public interface ITranscriptLogger
{
    /// <summary>Records an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>A task that ends when it is recorded.</returns>
    Task LogActivityAsync(IActivity activity);
}
