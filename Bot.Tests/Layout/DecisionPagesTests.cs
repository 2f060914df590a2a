using System.Text.RegularExpressions;

namespace EcomBot.Tests.Layout;

/// <summary>A page of docs/decisions that names a test names one that is there.</summary>
public sealed partial class DecisionPagesTests
{
    private static readonly ILookup<string, Type> Classes = typeof(DecisionPagesTests).Assembly.GetTypes().ToLookup(type => type.Name);

    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "decisions"), "*.md").Select(page => Path.GetFileName(page)!)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_tests_of_a_page_are_there(string page)
    {
        var named = Named().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "decisions", page)));

        Assert.Empty(named.Where(match => !IsThere(match.Groups["class"].Value, match.Groups["method"].Value)).Select(match => match.Value));
    }

    [Fact]
    public void A_test_that_is_not_there_is_seen()
    {
        Assert.False(IsThere("NoSuchTests", string.Empty));
        Assert.False(IsThere(nameof(DecisionPagesTests), "No_such_test"));
        Assert.True(IsThere(nameof(DecisionPagesTests), nameof(The_tests_of_a_page_are_there)));
    }

    private static bool IsThere(string name, string method) =>
        Classes[name].Any(type => method.Length == 0 || type.GetMethod(method) is not null);

    [GeneratedRegex(@"`(?<class>\w+Tests)(?:\.(?<method>\w+))?`")]
    private static partial Regex Named();
}
