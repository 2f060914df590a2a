using System.Reflection;
using EcomBot.Tests.Shared;

namespace EcomBot.Tests.Sdk.Api;

public sealed class PublishedApiTests
{
    /// <summary>The packages of sdk/ that are compared with their listing. Add one here once it is complete.</summary>
    public static TheoryData<string> Packages =>
    [
        "Microsoft.Bot.Builder",
        "Microsoft.Bot.Builder.Dialogs",
        "Microsoft.Bot.Builder.Integration.AspNet.Core",
        "Microsoft.Bot.Connector",
        "Microsoft.Bot.Schema",
        "Microsoft.Recognizers.Text",
        "Microsoft.Recognizers.Text.Choice",
        "Microsoft.Recognizers.Text.DataTypes.TimexExpression",
        "Microsoft.Recognizers.Text.DateTime",
        "Microsoft.Recognizers.Text.Number",
        "Microsoft.Recognizers.Text.NumberWithUnit",
        "Microsoft.Recognizers.Text.Sequence",
        "Microsoft.Rest.ClientRuntime",
    ];

    [SharedTheory]
    [MemberData(nameof(Packages))]
    public void A_package_has_every_type_and_member_of_the_published_one(string package)
    {
        var ours = PublicApi.TypesOf(Assembly.Load(package));
        var missing = DeliberatelyMissing.Read(package);

        var lacking = PublishedListing.Read(package)
            .Where(type => !missing.HasType(type.Header) || ours.ContainsKey(type.Header))
            .SelectMany(type => LackingIn(ours, type))
            .Where(line => !missing.Has(line))
            .ToList();

        Assert.True(lacking.Count == 0, "Missing:\n" + string.Join('\n', lacking));
        Assert.Equal([], missing.Stale);
    }

    [SharedTheory]
    [MemberData(nameof(Packages))]
    public void A_package_shows_nothing_that_the_published_one_lacks(string package)
    {
        var listed = PublishedListing.Read(package).ToDictionary(type => type.Header, type => type.Members.ToHashSet());

        var extra = PublicApi.TypesOf(Assembly.Load(package))
            .SelectMany(ours => ExtraIn(ours.Key, ours.Value, listed))
            .ToList();

        Assert.True(extra.Count == 0, "Not published:\n" + string.Join('\n', extra));
    }

    private static IEnumerable<string> LackingIn(Dictionary<string, Type> ours, PublishedType published)
    {
        if (!ours.TryGetValue(published.Header, out var type))
        {
            return [published.Header];
        }

        var members = ApiMembers.Of(type).ToHashSet();
        var bases = PublicApi.BasesOf(type);
        return published.Bases.Where(parent => !bases.Contains(parent)).Select(parent => $" : {parent}")
            .Concat(published.Members.Where(line => !members.Contains(line) && !IsInherited(type, line)))
            .Select(line => $"{ApiNames.Full(type)}: {line}");
    }

    private static bool IsInherited(Type type, string line) =>
        line.Split(' ').Take(2).Contains("override") && ApiMembers.Inherits(type, line);

    private static IEnumerable<string> ExtraIn(string header, Type type, Dictionary<string, HashSet<string>> listed)
    {
        if (!listed.TryGetValue(header, out var published))
        {
            return IsNamedIn(listed, type) ? [] : [header];
        }

        // A delegate is listed without the members that every delegate has.
        return typeof(Delegate).IsAssignableFrom(type)
            ? []
            : ApiMembers.Of(type)
                .Where(line => !published.Contains(line) && !line.Split(' ').Take(2).Contains("override"))
                .Select(line => $"{ApiNames.Full(type)}: {line}");
    }

    // The listing leaves out some interfaces that its own signatures name.
    private static bool IsNamedIn(Dictionary<string, HashSet<string>> listed, Type type) => type.IsInterface
        && listed.Values.Any(members => members.Any(line => line.Contains($"({type.Name} ", StringComparison.Ordinal)
            || line.Contains($", {type.Name} ", StringComparison.Ordinal)));
}
