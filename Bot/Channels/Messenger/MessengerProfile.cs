using EcomBot.Bot.Channels.Messenger.Graph;
using EcomBot.Bot.Channels.Messenger.Replies;
using EcomBot.Dialogs.Greeting;
using EcomBot.Dialogs.Languages;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Messenger;

/// <summary>What customers see of the page before they write: greeting, get-started button, ice breakers and menu, in all languages.</summary>
internal sealed class MessengerProfile(GraphClient graph, SupportedLanguages languages, IOptions<MessengerOptions> options)
{
    private const int LongestGreeting = 160;
    private const int LongestTitle = 20;
    private const int MostIceBreakers = 4;

    // Meta's names of locales; the first of all is for whoever has another one.
    private static readonly Dictionary<string, string[]> Locales = new()
    {
        ["en"] = ["default"],
        ["de"] = ["de_DE"],
        ["es"] = ["es_ES", "es_LA"],
        ["fr"] = ["fr_FR", "fr_CA"],
        ["pt-BR"] = ["pt_BR"],
        ["zh-Hans"] = ["zh_CN"],
    };

    /// <summary>Sets all of it.</summary>
    public Task<GraphAnswer> SetAsync(CancellationToken cancellationToken) => graph.PostAsync("me/messenger_profile", Make(), cancellationToken);

    /// <summary>What is set.</summary>
    public JObject Make() => new()
    {
        ["get_started"] = new JObject { ["payload"] = MessengerNames.GetStarted },
        ["greeting"] = new JArray(InAll(locale => new JObject { ["locale"] = locale, ["text"] = MessengerText.Cut(MenuReplies.Greeting(), LongestGreeting) })),
        ["ice_breakers"] = new JArray(SupportedLanguages.In(SupportedLanguages.Default, () => MenuReplies.Questions().Take(MostIceBreakers).Select(question =>
            new JObject { ["question"] = question, ["payload"] = ButtonPayload.Saying(question) }).ToList())),
        ["persistent_menu"] = new JArray(InAll(locale => new JObject
        {
            ["locale"] = locale,
            ["composer_input_disabled"] = false,
            ["call_to_actions"] = new JArray(Actions()),
        })),
    };

    private IEnumerable<JObject> Actions()
    {
        foreach (var question in MenuReplies.Questions())
        {
            yield return Postback(question, ButtonPayload.Saying(question));
        }
        if (options.Value.LinkUrl.Length > 0)
        {
            yield return Postback(MenuReplies.SignIn(), MessengerNames.SignIn);
        }
    }

    private static JObject Postback(string title, string payload) =>
        new() { ["type"] = "postback", ["title"] = MessengerText.Cut(title, LongestTitle), ["payload"] = payload };

    private List<JObject> InAll(Func<string, JObject> make) =>
        [.. languages.Tags.Where(Locales.ContainsKey).OrderByDescending(tag => tag == SupportedLanguages.Default)
            .SelectMany(tag => Locales[tag].Select(locale => SupportedLanguages.In(tag, () => make(locale))))];
}
