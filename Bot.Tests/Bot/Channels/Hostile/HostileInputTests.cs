namespace EcomBot.Tests.Bot.Channels.Hostile;

/// <summary>What no honest client sends gets its status code, changes nothing, is not answered and leaves nothing in the log that is not for it.</summary>
public sealed class HostileInputTests(HostileTarget target) : IClassFixture<HostileTarget>
{
    public static TheoryData<string> Inputs => [.. HostileInputs.All.Select(input => input.What)];

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task It_gets_its_status_code_and_changes_nothing(string what)
    {
        var input = HostileInputs.All.Single(one => one.What == what);
        var (before, said) = (await target.CountAsync(), target.Said);

        var status = await target.SendAsync(input.Make(target));

        Assert.Equal(input.Status, status);
        Assert.Equal((before, said), (await target.CountAsync(), target.Said));
        Assert.DoesNotContain(HostileInput.Marker, target.Bot.Said);
        Assert.DoesNotContain(HostileTarget.Secret, target.Bot.Said);
    }

    [Fact]
    public void There_are_at_least_sixty() => Assert.True(HostileInputs.All.Count >= 60, $"{HostileInputs.All.Count}");
}
