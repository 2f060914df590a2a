using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>An activity in one line, for those who debug.</summary>
internal static class TranscriptLine
{
    /// <summary>Who said what; of what nobody said, the type.</summary>
    public static string Of(IActivity activity) => activity.Type == ActivityTypes.Message
        ? $"{activity.From?.Name ?? activity.From?.Id ?? activity.From?.Role} [{activity.Type}] {activity.AsMessageActivity()?.Text}"
        : $"{activity.From?.Name ?? activity.From?.Id ?? activity.From?.Role} [{activity.Type}]";
}
