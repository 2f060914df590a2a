using System.Text.RegularExpressions;

namespace EcomBot.Tests.Deployment;

/// <summary>What a Bicep file declares, as far as tests ask.</summary>
internal sealed partial class BicepFile(string text)
{
    public string Text => text;

    /// <summary>The parameters, with their type and what stands before them.</summary>
    public IReadOnlyDictionary<string, BicepParameter> Parameters { get; } = Parameter().Matches(text)
        .ToDictionary(match => match.Groups["name"].Value,
        match => new BicepParameter(match.Groups["type"].Value, match.Groups["marks"].Value, match.Groups["default"].Success));

    /// <summary>The resources in their order.</summary>
    public IReadOnlyList<BicepResource> Resources { get; } = [.. Resource().Matches(text).Select(match => new BicepResource(
        match.Groups["symbol"].Value, match.Groups["type"].Value, match.Groups["version"].Value, match.Groups["if"].Success,
        Body(text, match.Index + match.Length)))];

    /// <summary>The names of variables.</summary>
    public IReadOnlyList<string> Variables { get; } = [.. Variable().Matches(text).Select(match => match.Groups[1].Value)];

    /// <summary>The environment variables of the bot's container.</summary>
    public IReadOnlyList<string> Environment { get; } = [.. EnvironmentName().Matches(text).Select(match => match.Groups[1].Value)];

    /// <summary>How often a name is used beside its declaration.</summary>
    public int Uses(string name) => Regex.Count(text, $@"(?<![\w'@.]){name}\b(?!\s*:)(?!')") - 1;

    private static string Body(string text, int start)
    {
        var depth = 1;
        var end = start;
        for (; depth > 0; end++)
        {
            depth += text[end] switch { '{' => 1, '}' => -1, _ => 0 };
        }
        return text[start..end];
    }

    [GeneratedRegex(@"(?<marks>(?:^@[^\n]*\n)*)^param (?<name>\w+) (?<type>\w+)(?<default> = [^\n]+)?", RegexOptions.Multiline)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^resource (?<symbol>\w+) '(?<type>[\w./]+)@(?<version>[\w-]+)' = (?<if>if \([^{]+\) )?\{", RegexOptions.Multiline)]
    private static partial Regex Resource();

    [GeneratedRegex(@"^var (\w+) = ", RegexOptions.Multiline)]
    private static partial Regex Variable();

    [GeneratedRegex(@"\{ name: '((?:[A-Z]\w*__\w+)|Urls|MicrosoftApp\w+|AZURE_\w+)'")]
    private static partial Regex EnvironmentName();
}

/// <summary>A parameter of a Bicep file.</summary>
internal sealed record BicepParameter(string Type, string Marks, bool HasDefault)
{
    public bool IsSecure => Marks.Contains("@secure()", StringComparison.Ordinal);
}

/// <summary>A resource of a Bicep file.</summary>
internal sealed record BicepResource(string Symbol, string Type, string Version, bool IsConditional, string Body);
