using EcomBot.Bot.Channels.Messenger.Replies;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Messenger.Threads;

/// <summary>
/// Who holds a conversation, as a line of its transcript: it is committed, ordered among the replies and tried again like one.
/// </summary>
/// <param name="Path">What to call of the Graph API.</param>
/// <param name="Body">What to say there.</param>
internal sealed record ThreadCommand(string Path, JObject Body)
{
    private const string Pass = "pass_thread_control";
    private const string Take = "take_thread_control";
    private const string Ask = "request_thread_control";
    private const string Command = "messenger/command/";

    /// <summary>Hands a conversation to another app.</summary>
    public static Activity ToPass(string appId, string? metadata) =>
        Of(Pass, new() { ["target_app_id"] = long.Parse(appId, System.Globalization.CultureInfo.InvariantCulture), ["metadata"] = metadata });

    /// <summary>Takes a conversation from whichever app holds it.</summary>
    public static Activity ToTake(string? metadata) => Of(Take, new() { ["metadata"] = metadata });

    /// <summary>Asks the app that holds a conversation for it.</summary>
    public static Activity ToAsk(string? metadata) => Of(Ask, new() { ["metadata"] = metadata });

    /// <summary>The command that an activity is; null for what is said.</summary>
    public static ThreadCommand? In(Activity activity)
    {
        if (activity.Type != ActivityTypes.Event || activity.Name?.StartsWith(Command, StringComparison.Ordinal) != true)
        {
            return null;
        }
        var body = new JObject { ["recipient"] = OutboundMapper.Recipient(activity.Conversation.Id) };
        foreach (var (name, value) in activity.Value as JObject ?? [])
        {
            body[name] = value;
        }
        return new($"me/{activity.Name[Command.Length..]}", body);
    }

    private static Activity Of(string name, JObject value)
    {
        if (value["metadata"]?.Type == JTokenType.Null)
        {
            value.Remove("metadata");
        }
        return new(ActivityTypes.Event) { Name = Command + name, Value = value };
    }
}
