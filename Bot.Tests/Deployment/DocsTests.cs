using System.Text.RegularExpressions;
using EcomBot.Tests.Layout;

namespace EcomBot.Tests.Deployment;

/// <summary>The pages for those who run the bot, held against what is there.</summary>
public sealed partial class DocsTests
{
    [Fact]
    public void Every_figure_of_the_bot_is_explained_and_no_other()
    {
        var sources = ((string[])["Bot", "Cognitive", "Commerce", "Dialogs"])
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText);
        var made = sources.SelectMany(source => Instrument().Matches(source)).Select(match => match.Groups[1].Value.Replace('.', '_')).Distinct().ToList();
        var told = Told().Matches(Read("operations.md")).Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.NotEmpty(made);
        Assert.All(made, name => Assert.True(told.Exists(one => one.StartsWith(name, StringComparison.Ordinal)),
            $"docs/operations.md does not say what {name} means."));
        Assert.All(told, name => Assert.True(made.Exists(one => name == one || name == $"{one}_total" || name.StartsWith($"{one}_", StringComparison.Ordinal)),
            $"There is no figure {name}."));
    }

    [Fact]
    public void The_tests_that_the_threat_model_names_are_there()
    {
        var there = Directory.EnumerateFileSystemEntries(Path.Combine(Repository.Root, "Bot.Tests"), "*", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Repository.Root, Directory.Exists(path) ? path : Path.ChangeExtension(path, null))
            .Replace('\\', '/')).ToHashSet();
        var named = Read("security.md").Split('\n').Where(line => line.StartsWith('|') && line.Count(sign => sign == '|') == 4)
            .SelectMany(line => Quoted().Matches(line.Split('|')[3])).Select(match => match.Groups[1].Value.Replace("/*", "", StringComparison.Ordinal))
            .Where(name => name != "./test").Distinct().ToList();

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.True(there.Contains(name) || there.Any(path => path.EndsWith($"/{name}", StringComparison.Ordinal)),
            $"There is no test {name}."));
    }

    private static string Read(string page) => File.ReadAllText(Path.Combine(Repository.Root, "docs", page));

    [GeneratedRegex(@"Create(?:Counter|Histogram|ObservableGauge|ObservableCounter|UpDownCounter)(?:<\w+>)?\(\s*""([a-z_.]+)""")]
    private static partial Regex Instrument();

    [GeneratedRegex(@"`((?:bot|cognitive)_[a-z_]+)`")]
    private static partial Regex Told();

    [GeneratedRegex(@"`([^`]+)`")]
    private static partial Regex Quoted();
}
