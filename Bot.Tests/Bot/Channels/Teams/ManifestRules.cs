using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Bot.Channels.Teams;

/// <summary>The rules of the schema of Teams app manifests, version 1.16, for what the bot's manifest has.</summary>
/// <seealso href="https://developer.microsoft.com/json-schemas/teams/v1.16/MicrosoftTeams.schema.json"/>
internal static partial class ManifestRules
{
    private static readonly string[] Known =
    [
        "$schema", "manifestVersion", "version", "id", "developer", "name", "description", "localizationInfo", "icons", "accentColor", "bots",
        "composeExtensions",
        "permissions", "validDomains",
    ];

    /// <summary>What a manifest breaks; empty for a good one.</summary>
    public static IReadOnlyList<string> Broken(JObject manifest, IReadOnlyCollection<string> files) =>
    [
        .. manifest.Properties().Where(one => !Known.Contains(one.Name)).Select(one => $"{one.Name} is not known"),
        .. Says(manifest, "manifestVersion", "1.16"),
        .. Matches(manifest, "version", Version()),
        .. Matches(manifest, "id", Id()),
        .. Length(manifest, "developer.name", 32),
        .. new[] { "websiteUrl", "privacyUrl", "termsOfUseUrl" }.SelectMany(name => Matches(manifest, $"developer.{name}", Https())),
        .. Length(manifest, "name.short", 30), .. Length(manifest, "name.full", 100),
        .. Length(manifest, "description.short", 80), .. Length(manifest, "description.full", 4000),
        .. Matches(manifest, "accentColor", Color()),
        .. new[] { "color", "outline" }.SelectMany(icon => In(manifest, $"icons.{icon}", files)),
        .. Items(manifest, "localizationInfo.additionalLanguages", 0, 64).SelectMany(language =>
            In(language, "file", files).Concat(Matches(language, "languageTag", Tag())).Concat(Translation(language))),
        .. Matches(manifest, "localizationInfo.defaultLanguageTag", Tag()),
        .. Items(manifest, "bots", 1, 1).SelectMany(Bot),
        .. Items(manifest, "composeExtensions", 1, 1).SelectMany(Extension),
        .. All(manifest, "permissions", 1, 2, ["identity", "messageTeamMembers"]),
        .. Items(manifest, "validDomains", 1, 16).SelectMany(domain => Matches(domain, "", Domain())),
    ];

    /// <summary>What a translation breaks: each of its texts has the place and the length of one of the manifest.</summary>
    public static IReadOnlyList<string> Broken(JObject translation, JObject manifest) =>
    [
        .. translation.Properties().Where(text => text.Name != "$schema").SelectMany(text =>
            manifest.SelectToken(text.Name) is not { Type: JTokenType.String } ? [$"{text.Name} is no text of the manifest"]
            : Long((string)text.Value!, text.Name, text.Name switch
            {
                "description.short" => 80,
                "description.full" => 4000,
                _ when text.Name.EndsWith(".title", StringComparison.Ordinal) => 32,
                _ => 128,
            })),
    ];

    private static IEnumerable<string> Translation(JToken language) =>
        (string?)language["file"] == $"{language["languageTag"]}.json" ? [] : [$"{language} has a file of another name"];

    private static IEnumerable<string> Bot(JToken bot) =>
    [
        .. Matches(bot, "botId", Id()),
        .. All(bot, "scopes", 1, 3, ["team", "personal", "groupchat"]),
        .. Items(bot, "commandLists", 0, 3).SelectMany(list => All(list, "scopes", 1, 3, ["team", "personal", "groupchat"])
            .Concat(Items(list, "commands", 1, 10).SelectMany(Titled))),
    ];

    private static IEnumerable<string> Extension(JToken extension) =>
    [
        .. Matches(extension, "botId", Id()),
        .. Items(extension, "commands", 1, 10).SelectMany(command => Titled(command).Concat(Length(command, "id", 64)).Concat(Says(command, "type", "query"))
            .Concat(All(command, "context", 1, 3, ["compose", "commandBox", "message"]))
            .Concat(Items(command, "parameters", 1, 5).SelectMany(parameter => Titled(parameter).Concat(Length(parameter, "name", 64))))),
    ];

    private static IEnumerable<string> Titled(JToken thing) => Length(thing, "title", 32).Concat(Length(thing, "description", 128));

    private static IEnumerable<string> Says(JToken thing, string path, string value) =>
        (string?)thing.SelectToken(path) == value ? [] : [$"{Path(thing, path)} is not {value}"];

    private static IEnumerable<string> Length(JToken thing, string path, int most) => Long((string?)thing.SelectToken(path), Path(thing, path), most);

    private static IEnumerable<string> Long(string? text, string path, int most) =>
        text is { Length: > 0 } && text.Length <= most ? [] : [$"{path} has {text?.Length ?? 0} of 1 to {most} characters"];

    private static IEnumerable<string> Matches(JToken thing, string path, Regex form) =>
        form.IsMatch((string?)(path.Length == 0 ? thing : thing.SelectToken(path)) ?? "") ? [] : [$"{Path(thing, path)} is not of the form {form}"];

    private static IEnumerable<string> In(JToken thing, string path, IReadOnlyCollection<string> files) =>
        files.Contains((string?)thing.SelectToken(path)) ? [] : [$"{Path(thing, path)} is not in the package"];

    private static IEnumerable<string> All(JToken thing, string path, int fewest, int most, string[] values) =>
        thing.SelectToken(path) is JArray list && list.Count >= fewest && list.Count <= most && list.All(one => values.Contains((string?)one))
            && list.Distinct().Count() == list.Count
            ? [] : [$"{Path(thing, path)} is not {fewest} to {most} of {string.Join(", ", values)}"];

    private static IEnumerable<JToken> Items(JToken thing, string path, int fewest, int most)
    {
        var items = thing.SelectToken(path) as JArray ?? [];
        Assert.InRange(items.Count, fewest, most);
        return items;
    }

    private static string Path(JToken thing, string path) => $"{thing.Path}.{path}";

    [GeneratedRegex("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")]
    private static partial Regex Id();

    [GeneratedRegex(@"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$")]
    private static partial Regex Version();

    [GeneratedRegex("^https://.{1,2040}$")]
    private static partial Regex Https();

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Color();

    [GeneratedRegex("^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8}){0,2}$")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$")]
    private static partial Regex Domain();
}
