using EcomBot.Tests.Faults;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("EcomBot.Tests.Faults." + nameof(FaultsFirst), "Bot.Tests")]

namespace EcomBot.Tests.Faults;

/// <summary>Begins with the tests that last longest, so that others run beside them to the end.</summary>
public sealed class FaultsFirst : ITestCollectionOrderer
{
    /// <inheritdoc/>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderByDescending(collection => collection.DisplayName.Contains(typeof(FaultsFirst).Namespace!, StringComparison.Ordinal));
}
