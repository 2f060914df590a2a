using EcomBot.Bot.Commands.SettingsPages;
using EcomBot.Tests.Layout;
using YamlDotNet.RepresentationModel;

namespace EcomBot.Tests.Deployment;

/// <summary>The files that put the bot on Azure, Kubernetes or a machine of one's own.</summary>
internal static class Templates
{
    private static readonly HashSet<string> Settings = [.. SettingsCatalogue.Read().SelectMany(section => section.Settings).Select(setting => setting.Name)];

    // What other parts of a container read: the Azure identity library, and .NET itself.
    private static readonly string[] NotOurs = ["AZURE_CLIENT_ID", "DOTNET_EnableDiagnostics"];

    public static string Read(string file) => File.ReadAllText(PathOf(file));

    public static string PathOf(string file) => Path.Combine(Repository.Root, "deploymentTemplates", file);

    /// <summary>The documents of a YAML file; it throws where the file is none.</summary>
    public static IReadOnlyList<YamlMappingNode> Yaml(string file)
    {
        using var reader = new StreamReader(PathOf(file));
        var stream = new YamlStream();
        stream.Load(reader);
        return [.. stream.Documents.Select(document => (YamlMappingNode)document.RootNode)];
    }

    /// <summary>What stands at a path of names and places, such as <c>spec/ports/0/name</c>; null where nothing does.</summary>
    public static YamlNode? At(this YamlNode node, string path)
    {
        foreach (var step in path.Split('/'))
        {
            var next = node switch
            {
                YamlMappingNode map => map.Children.TryGetValue(new YamlScalarNode(step), out var child) ? child : null,
                YamlSequenceNode list when int.TryParse(step, out var place) && place < list.Children.Count => list[place],
                _ => null,
            };
            if (next is null)
            {
                return null;
            }
            node = next;
        }
        return node;
    }

    /// <summary>The text at a path; null where there is none.</summary>
    public static string? Text(this YamlNode node, string path) => (node.At(path) as YamlScalarNode)?.Value;

    /// <summary>The names of a mapping.</summary>
    public static IReadOnlyList<string> Names(this YamlNode? node) =>
        node is YamlMappingNode map ? [.. map.Children.Keys.Select(key => ((YamlScalarNode)key).Value!)] : [];

    /// <summary>Says which environment variables are no settings of the bot.</summary>
    public static void AssertSettings(IEnumerable<string> names) => Assert.All(names.Except(NotOurs), name => Assert.Contains(Plain(name), Settings));

    // A place in a list is no part of the setting's name.
    private static string Plain(string variable) => string.Join(':', variable.Split("__").Where(part => !int.TryParse(part, out _)));
}
