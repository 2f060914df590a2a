using EcomBot.Tests.Dialogs.Walks;
using EcomBot.Tests.Faults;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("EcomBot.Tests.Faults." + nameof(LongestFirst), "Bot.Tests")]

namespace EcomBot.Tests.Faults;

/// <summary>Begins with the tests that last longest, so that others run beside them to the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Longest = [typeof(LongestFirst).Namespace!, typeof(RandomWalkTests).Namespace!];

    /// <inheritdoc/>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderByDescending(collection => Array.Exists(Longest, name => collection.DisplayName.Contains(name, StringComparison.Ordinal)));
}
