using System.Text.RegularExpressions;
using EcomBot.Tests.Shared;

namespace EcomBot.Tests.Sdk.Api;

/// <summary>One type of a published package.</summary>
/// <param name="Header">Its first line without what it derives from, such as <c>class Microsoft.Bot.Schema.Fact</c>.</param>
/// <param name="Bases">What it derives from.</param>
/// <param name="Members">One line a member.</param>
internal sealed partial record PublishedType(string Header, string[] Bases, string[] Members);

/// <summary>The API of a published package, as ../shared/sdk-api lists it.</summary>
internal static partial class PublishedListing
{
    /// <summary>All types of a package.</summary>
    public static IEnumerable<PublishedType> Read(string package) =>
        File.ReadAllText(SharedFolder.Get($"sdk-api/{FileOf(package)}.txt"))
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => Parse(entry.Split('\n', StringSplitOptions.RemoveEmptyEntries)));

    private static string FileOf(string package) => package == "Microsoft.Rest.ClientRuntime" ? "microsoft-rest" : package;

    private static PublishedType Parse(string[] lines)
    {
        var head = WithoutConstraints(lines[0]).Split("  [obsolete]");
        var obsolete = head.Length > 1 ? "  [obsolete]" : "";
        var parts = head[0].StartsWith("delegate ", StringComparison.Ordinal) ? [head[0]] : head[0].Split(" : ", 2);
        var bases = parts.Length == 1 ? [] : Comma().Split(parts[1]).Select(name => name.Trim()).ToArray();
        var members = lines.Skip(1).Select(line => Unmarked().Replace(WithoutConstraints(line.Trim(' ')), ""));
        return new PublishedType(parts[0] + obsolete, bases, [.. members]);
    }

    private static string WithoutConstraints(string line) => Constraint().Replace(line, "$1");

    [GeneratedRegex(@"(?<=[<,] ?)(\w+) : [\w.()]+(?: & [\w.()]+)*(?=[>,])")]
    private static partial Regex Constraint();

    /// <summary>A comma outside of angle brackets, which may be nested.</summary>
    [GeneratedRegex(@",(?=(?:[^<>]|(?<open><)|(?<-open>>))*$(?(open)(?!)))")]
    private static partial Regex Comma();

    /// <summary>Marks that say how a member is written as JSON and that callers do not compile against.</summary>
    [GeneratedRegex(@" NullValueHandling=\d|  \[JsonIgnore\]")]
    private static partial Regex Unmarked();
}
