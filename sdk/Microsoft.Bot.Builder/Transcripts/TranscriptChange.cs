using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>What the record of an activity becomes when the activity is replaced or deleted.</summary>
internal static class TranscriptChange
{
    /// <summary>The change an activity makes to an earlier one; <c>null</c> for an activity that is recorded itself.</summary>
    public static Func<Activity, Activity> Of(Activity activity) => activity.Type switch
    {
        ActivityTypes.MessageUpdate => original => Replace(original, activity),
        ActivityTypes.MessageDelete => Tombstone,
        _ => null,
    };

    private static Activity Replace(Activity original, Activity update)
    {
        var replaced = TranscriptJson.Copy(update);
        replaced.Type = original.Type;
        replaced.LocalTimestamp = original.LocalTimestamp;
        replaced.Timestamp = original.Timestamp;
        return replaced;
    }

    // That something was said stays on record; what, and by whom, does not.
    private static Activity Tombstone(Activity original) => new()
    {
        Type = ActivityTypes.MessageDelete,
        Id = original.Id,
        From = new ChannelAccount(id: "deleted", role: original.From?.Role),
        Recipient = new ChannelAccount(id: "deleted", role: original.Recipient?.Role),
        Locale = original.Locale,
        LocalTimestamp = original.LocalTimestamp,
        Timestamp = original.Timestamp,
        ChannelId = original.ChannelId,
        Conversation = original.Conversation,
        ServiceUrl = original.ServiceUrl,
        ReplyToId = original.ReplyToId,
    };
}
