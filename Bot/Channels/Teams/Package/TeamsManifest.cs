using EcomBot.Bot.Channels.Teams.Search;
using EcomBot.Dialogs.Greeting;
using EcomBot.Dialogs.Languages;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Teams.Package;

/// <summary>What Teams is told of the app (Microsoft Teams app manifest 1.16).</summary>
/// <seealso href="https://learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema"/>
internal static class TeamsManifest
{
    /// <summary>The colour icon's name in the package.</summary>
    public const string ColorIcon = "color.png";

    /// <summary>The outline icon's name in the package.</summary>
    public const string OutlineIcon = "outline.png";

    private const string Schema = "https://developer.microsoft.com/json-schemas/teams/v1.16";
    private const string AccentColor = "#0F5C5C";

    // Teams' names of the languages beside the default one.
    private static readonly Dictionary<string, string> Tags = new() { ["de"] = "de", ["es"] = "es", ["fr"] = "fr", ["pt-BR"] = "pt-br", ["zh-Hans"] = "zh-cn" };

    /// <summary>The manifest, in the default language.</summary>
    /// <param name="bot">The bot's app id.</param>
    /// <param name="host">Where the bot's own pages are.</param>
    /// <param name="options">The settings of the package, all of which are set.</param>
    public static JObject Of(string bot, string host, TeamsOptions options) => SupportedLanguages.In(SupportedLanguages.Default, () => new JObject
    {
        ["$schema"] = $"{Schema}/MicrosoftTeams.schema.json",
        ["manifestVersion"] = "1.16",
        ["version"] = options.Version,
        ["id"] = bot,
        ["developer"] = new JObject
        {
            ["name"] = options.DeveloperName,
            ["websiteUrl"] = options.WebsiteUrl!.AbsoluteUri,
            ["privacyUrl"] = options.PrivacyUrl!.AbsoluteUri,
            ["termsOfUseUrl"] = options.TermsOfUseUrl!.AbsoluteUri,
        },
        ["name"] = new JObject { ["short"] = options.AppName, ["full"] = options.AppName },
        ["description"] = new JObject { ["short"] = AppReplies.Short(), ["full"] = AppReplies.Full() },
        ["localizationInfo"] = new JObject
        {
            ["defaultLanguageTag"] = SupportedLanguages.Default,
            ["additionalLanguages"] = new JArray(Tags.Values.Select(tag => new JObject { ["languageTag"] = tag, ["file"] = $"{tag}.json" })),
        },
        ["icons"] = new JObject { ["color"] = ColorIcon, ["outline"] = OutlineIcon },
        ["accentColor"] = AccentColor,
        ["bots"] = new JArray(Bot(bot)),
        ["composeExtensions"] = new JArray(Search(bot)),
        ["permissions"] = new JArray("identity", "messageTeamMembers"),
        ["validDomains"] = new JArray(host),
    });

    /// <summary>The texts of the other languages, by the name of their file.</summary>
    public static IEnumerable<(string File, JObject Texts)> Translations() =>
        Tags.Select(pair => ($"{pair.Value}.json", SupportedLanguages.In(pair.Key, Translation)));

    private static JObject Bot(string bot) => new()
    {
        ["botId"] = bot,
        ["scopes"] = new JArray("personal", "team", "groupchat"),
        ["supportsFiles"] = true,
        ["isNotificationOnly"] = false,
        ["commandLists"] = new JArray(new JObject
        {
            ["scopes"] = new JArray("personal"),
            ["commands"] = new JArray(MenuReplies.Questions().Select(question => new JObject { ["title"] = question, ["description"] = question })),
        }),
    };

    private static JObject Search(string bot) => new()
    {
        ["botId"] = bot,
        ["canUpdateConfiguration"] = false,
        ["commands"] = new JArray(Command(SearchQuestion.Products, AppReplies.Products()), Command(SearchQuestion.Orders, AppReplies.Orders())),
    };

    private static JObject Command(string id, (string Title, string Description) said) => new()
    {
        ["id"] = id,
        ["type"] = "query",
        ["context"] = new JArray("compose", "commandBox"),
        ["title"] = said.Title,
        ["description"] = said.Description,
        ["initialRun"] = true,
        ["parameters"] = new JArray(new JObject
        {
            ["name"] = SearchQuestion.Text,
            ["title"] = AppReplies.Search().Title,
            ["description"] = AppReplies.Search().Description,
            ["inputType"] = "text",
        }),
    };

    private static JObject Translation()
    {
        var texts = new JObject
        {
            ["$schema"] = $"{Schema}/MicrosoftTeams.Localization.schema.json",
            ["description.short"] = AppReplies.Short(),
            ["description.full"] = AppReplies.Full(),
        };
        foreach (var (question, place) in MenuReplies.Questions().Select((question, place) => (question, place)))
        {
            texts[$"bots[0].commandLists[0].commands[{place}].title"] = question;
            texts[$"bots[0].commandLists[0].commands[{place}].description"] = question;
        }
        foreach (var (said, place) in new[] { AppReplies.Products(), AppReplies.Orders() }.Select((said, place) => (said, place)))
        {
            var command = $"composeExtensions[0].commands[{place}]";
            (texts[$"{command}.title"], texts[$"{command}.description"]) = (said.Title, said.Description);
            (texts[$"{command}.parameters[0].title"], texts[$"{command}.parameters[0].description"]) =
                (AppReplies.Search().Title, AppReplies.Search().Description);
        }
        return texts;
    }
}
