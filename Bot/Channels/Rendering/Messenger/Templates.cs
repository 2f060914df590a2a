using EcomBot.Bot.Channels.Messenger.Replies;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Rendering.Messenger;

/// <summary>Messenger's templates (developers.facebook.com/docs/messenger-platform/send-messages/templates), within their limits.</summary>
internal static class Templates
{
    /// <summary>The longest text of a button template.</summary>
    public const int LongestText = 640;

    /// <summary>How many elements a generic template takes.</summary>
    public const int MostElements = 10;

    private const int LongestTitle = 80;

    /// <summary>A text with buttons under it.</summary>
    public static JObject Buttons(string text, IReadOnlyList<JObject> buttons) =>
        Of(new() { ["template_type"] = "button", ["text"] = MessengerText.Cut(text, LongestText), ["buttons"] = new JArray(buttons) });

    /// <summary>Elements side by side.</summary>
    public static JObject Generic(IEnumerable<JObject> elements) => Of(new() { ["template_type"] = "generic", ["elements"] = new JArray(elements) });

    /// <summary>An element of a generic template.</summary>
    public static JObject Element(string title, string? subtitle, string? image, IReadOnlyList<JObject> buttons)
    {
        var element = new JObject { ["title"] = MessengerText.Cut(title, LongestTitle) };
        Set(element, "subtitle", subtitle is { Length: > 0 } ? MessengerText.Cut(subtitle, LongestTitle) : null);
        Set(element, "image_url", image);
        Set(element, "buttons", buttons.Count > 0 ? new JArray(buttons) : null);
        return element;
    }

    /// <summary>A picture or a film with buttons; its file is uploaded when it is sent.</summary>
    public static JObject Media(string kind, string url, IReadOnlyList<JObject> buttons)
    {
        var element = new JObject { ["media_type"] = kind, ["url"] = url };
        Set(element, "buttons", buttons.Count > 0 ? new JArray(buttons) : null);
        return Of(new() { ["template_type"] = "media", ["elements"] = new JArray(element) });
    }

    /// <summary>A template.</summary>
    public static JObject Of(JObject payload) => new() { ["type"] = "template", ["payload"] = payload };

    /// <summary>A file as it is.</summary>
    public static JObject File(string kind, string url) => new() { ["type"] = kind, ["payload"] = new JObject { ["url"] = url } };

    /// <summary>Sets what there is.</summary>
    public static void Set(JObject target, string name, JToken? value)
    {
        if (value is not null)
        {
            target[name] = value;
        }
    }
}
