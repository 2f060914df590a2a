using EcomBot.Tests.Layout;

namespace EcomBot.Tests.Sdk.Api;

/// <summary>
/// What the product uses of the packages is kept as text, so that a change of it is seen: the bot has to compile on the
/// published packages too, and whatever of ours is public is held against their listing elsewhere.
/// </summary>
public sealed class UsedApiTests
{
    private static readonly HashSet<string> Packages =
        [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "sdk")).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [InlineData("Bot")]
    [InlineData("Dialogs")]
    [InlineData("Cognitive")]
    public void A_project_uses_what_its_list_says(string project)
    {
        var used = UsedApi.Of(Path.Combine(AppContext.BaseDirectory, $"{project}.dll"), Packages);
        var list = Path.Combine(Repository.Root, "Bot.Tests", "sdk", "Api", $"{project}.used.txt");

        var listed = File.Exists(list) ? File.ReadAllLines(list) : [];
        if (!used.SequenceEqual(listed))
        {
            File.WriteAllLines($"{list}.now", used);
        }

        Assert.True(used.Count > 0);
        Assert.True(used.SequenceEqual(listed),
            $"New: {string.Join(", ", used.Except(listed))}. Gone: {string.Join(", ", listed.Except(used))}. If that is meant, {list}.now takes the place of the list.");
    }

    [Theory]
    [InlineData("Bot")]
    [InlineData("Dialogs")]
    [InlineData("Cognitive")]
    public void A_project_uses_nothing_internal_of_a_package(string project)
    {
        var used = UsedApi.Of(Path.Combine(AppContext.BaseDirectory, $"{project}.dll"), Packages);
        var shown = Packages.Where(package => used.Any(line => line.StartsWith($"{package}: ", StringComparison.Ordinal)))
            .SelectMany(package => System.Reflection.Assembly.Load(package).GetExportedTypes())
            .Select(type => type.FullName!.Replace('+', '.')).ToHashSet();

        Assert.All(used.Select(line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]), name =>
            Assert.True(shown.Contains(name) || shown.Contains(name[..name.LastIndexOf('.')]) || name.EndsWith("..ctor", StringComparison.Ordinal), name));
    }
}
