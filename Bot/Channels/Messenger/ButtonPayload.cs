using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Messenger;

/// <summary>What buttons carry over Messenger and back: the dialogs' own value, or only what the customer says by pressing.</summary>
internal sealed record ButtonPayload(string? Says, JObject? Value)
{
    /// <summary>The longest payload that Messenger takes, in characters.</summary>
    public const int Longest = 1000;

    private const string Say = "say";

    /// <summary>The payload of a button that only says something.</summary>
    public static string Saying(string text) => new JObject { [Say] = text }.ToString(Formatting.None);

    /// <summary>The payload of a button of the dialogs; null where it is too long to be carried.</summary>
    public static string? Of(object? value, string text)
    {
        var payload = value switch
        {
            JObject carried => carried.ToString(Formatting.None),
            string says => Saying(says),
            _ => Saying(text),
        };
        return payload.Length <= Longest ? payload : null;
    }

    /// <summary>Reads what came back; null for a payload that is none of the bot's.</summary>
    public static ButtonPayload? Read(string? payload)
    {
        if (payload is null || payload.Length > Longest || !payload.StartsWith('{'))
        {
            return null;
        }
        try
        {
            var read = JsonConvert.DeserializeObject<JObject>(payload, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None, MaxDepth = 8 });
            return read is null ? null : new(read[Say]?.Type == JTokenType.String ? (string)read[Say]! : null, read.Count > 1 ? read : null);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
