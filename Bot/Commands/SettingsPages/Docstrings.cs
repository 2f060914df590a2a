using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using EcomBot.Bot.Startup;

namespace EcomBot.Bot.Commands.SettingsPages;

/// <summary>The docstrings of an assembly, from the file that the compiler writes beside it.</summary>
internal sealed partial class Docstrings
{
    private readonly Dictionary<string, XElement> _members;

    private Docstrings(Dictionary<string, XElement> members) => _members = members;

    /// <summary>Reads the docstrings of an assembly.</summary>
    /// <exception cref="StartupException">The file is not there.</exception>
    public static Docstrings Of(Assembly assembly)
    {
        var file = Path.ChangeExtension(assembly.Location, ".xml");
        if (!File.Exists(file))
        {
            throw new StartupException($"The docstrings of {assembly.GetName().Name} are not at {file}: build the bot from its source.");
        }
        return new(XDocument.Load(file).Descendants("member").ToDictionary(member => (string)member.Attribute("name")!));
    }

    /// <summary>What the docstring of a type says, in Markdown.</summary>
    public string Of(Type type) => Text($"T:{type.FullName}");

    /// <summary>What the docstring of a property says, in Markdown.</summary>
    public string Of(PropertyInfo property) => Text($"P:{property.DeclaringType!.FullName}.{property.Name}");

    private string Text(string member) => _members.GetValueOrDefault(member)?.Element("summary") is { } summary
        ? Spaces().Replace(string.Concat(summary.Nodes().Select(Markdown)), " ").Trim()
        : throw new StartupException($"{member[2..]} has no docstring.");

    private static string Markdown(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" } see => $"`{((string?)see.Attribute("cref") ?? (string?)see.Attribute("langword") ?? "").Split('.')[^1]}`",
        XElement other => string.Concat(other.Nodes().Select(Markdown)),
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
