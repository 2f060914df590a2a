using System.Text.RegularExpressions;

namespace EcomBot.Tests.Layout;

/// <summary>Who may use whom. The table is the design; a project that is not in it has no place in the house.</summary>
public sealed partial class LayoutTests
{
    private const string BotFramework = "Microsoft.Bot.";
    private const string Recognizers = "Microsoft.Recognizers.";
    private const string TextAnalytics = "Azure.AI.TextAnalytics";
    private const string ClientRuntime = "Microsoft.Rest.ClientRuntime";

    private static readonly string[] Published = [BotFramework, Recognizers, TextAnalytics, ClientRuntime];

    // A name that ends in a dot stands for every package whose id begins with it.
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Commerce"] = [],
        ["Cognitive"] = [TextAnalytics, Recognizers],
        ["Dialogs"] = ["Commerce", "Cognitive", .. Published],
        ["Bot"] = ["Commerce", "Cognitive", "Dialogs", .. Published],
        ["Benchmarks"] = ["Bot", "Commerce", "Cognitive", "Dialogs", .. Published],
        ["Bot.Tests"] = ["Bot", "Benchmarks", "Commerce", "Cognitive", "Dialogs", .. Published],
        ["Microsoft.Rest.ClientRuntime"] = [],
        ["Microsoft.Bot.Schema"] = [],
        ["Microsoft.Bot.Connector"] = ["Microsoft.Bot.Schema", ClientRuntime],
        ["Microsoft.Bot.Builder"] = ["Microsoft.Bot.Schema", "Microsoft.Bot.Connector", ClientRuntime],
        ["Microsoft.Bot.Builder.Dialogs"] = ["Microsoft.Bot.Schema", "Microsoft.Bot.Connector", "Microsoft.Bot.Builder", Recognizers],
        ["Microsoft.Bot.Builder.Integration.AspNet.Core"] = ["Microsoft.Bot.Schema", "Microsoft.Bot.Connector", "Microsoft.Bot.Builder"],
        ["Microsoft.Recognizers.Text"] = [],
        ["Microsoft.Recognizers.Text.Number"] = ["Microsoft.Recognizers.Text"],
        ["Microsoft.Recognizers.Text.NumberWithUnit"] = ["Microsoft.Recognizers.Text", "Microsoft.Recognizers.Text.Number"],
        ["Microsoft.Recognizers.Text.DataTypes.TimexExpression"] = ["Microsoft.Recognizers.Text.Number"],
        ["Microsoft.Recognizers.Text.DateTime"] =
            ["Microsoft.Recognizers.Text", "Microsoft.Recognizers.Text.Number", "Microsoft.Recognizers.Text.NumberWithUnit",
                "Microsoft.Recognizers.Text.DataTypes.TimexExpression"],
        ["Microsoft.Recognizers.Text.Sequence"] = ["Microsoft.Recognizers.Text"],
        ["Microsoft.Recognizers.Text.Choice"] = ["Microsoft.Recognizers.Text"],
        ["Azure.AI.TextAnalytics"] = [],
    };

    // The rooms of the host, from the one that all others may use to the one that may use all.
    private static readonly string[] HostRooms =
        ["Storage", "Web", "Staff", "Emails", "Desk", "SignIn", "Catalogue", "Recommendations", "CheckOuts", "Turns", "Insights", "Channels", "Agents",
        "Proactive", "Health", "Startup", "Commands"];

    public static TheoryData<string> Projects => [.. ProjectFile.All.Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_only_what_the_design_allows(string name)
    {
        var project = ProjectFile.All.Single(project => project.Name == name);

        Assert.True(MayUse.TryGetValue(name, out var allowed), $"{name} is not in the design.");
        var forbidden = project.Uses.Where(IsOurs).Where(used => !allowed.Any(rule => used == rule || (rule.EndsWith('.') && used.StartsWith(rule))));
        Assert.Empty(forbidden);
    }

    [Fact]
    public void Every_project_of_the_design_is_there()
    {
        Assert.Equal(MayUse.Keys.Order(), ProjectFile.All.Select(project => project.Name).Order());
    }

    [Fact]
    public void A_room_of_the_host_uses_only_rooms_before_it()
    {
        var host = Path.Combine(Repository.Root, "Bot");
        var wrong = from room in HostRooms
                    from file in Directory.EnumerateFiles(Path.Combine(host, room), "*.cs", SearchOption.AllDirectories)
                    from use in Uses().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)
                    where Array.IndexOf(HostRooms, use) > Array.IndexOf(HostRooms, room)
                    select $"{Path.GetRelativePath(host, file)} uses {use}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_of_code_of_the_host_is_a_room()
    {
        var folders = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "Bot"))
            .Where(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Any())
            .Select(Path.GetFileName).Except(["bin", "obj"]);

        Assert.Equal(HostRooms.Order(), folders.Order());
    }

    private static bool IsOurs(string used) => MayUse.ContainsKey(used) || Published.Any(id => used.StartsWith(id, StringComparison.Ordinal));

    [GeneratedRegex(@"^using EcomBot\.Bot\.(\w+)(?:\.\w+)*;", RegexOptions.Multiline)]
    private static partial Regex Uses();
}
