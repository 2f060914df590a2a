using EcomBot.Tests.Layout;

namespace EcomBot.Tests.Sdk.Api;

/// <summary>
/// What a bot compares and sends by a constant's name is on wires and in databases everywhere. The values are kept as text,
/// <c>constants.txt</c>, and held against the published packages where their listing is at hand.
/// </summary>
public sealed class ConstantsTests
{
    [Fact]
    public void Each_constant_has_the_value_that_the_list_says()
    {
        var list = Path.Combine(Repository.Root, "Bot.Tests", "sdk", "Api", "constants.txt");
        var listed = File.Exists(list) ? File.ReadAllLines(list) : [];
        var ours = SdkTypes.All.SelectMany(Constants.Of).Order(StringComparer.Ordinal).ToList();
        if (!ours.SequenceEqual(listed))
        {
            File.WriteAllLines($"{list}.now", ours);
        }

        Assert.True(
            ours.SequenceEqual(listed),
            $"New: {string.Join(", ", ours.Except(listed))}. Gone: {string.Join(", ", listed.Except(ours))}. If that is meant, {list}.now takes the place of the list.");
    }
}
