using EcomBot.Bot.Commands.Chats;
using EcomBot.Tests.Transcripts;

namespace EcomBot.Tests.Dialogs.Walks;

/// <summary>
/// A random but valid customer never breaks a dialog, never changes the shop without a yes and never reads what is another's, in 2,000
/// conversations that are the same every time.
/// </summary>
public sealed class RandomWalkTests
{
    private const int Conversations = 250;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task Nothing_is_ever_wrong(int seed)
    {
        await using var shop = await TranscriptStage.OpenAsync(Transcript.SampleShop);
        var before = await shop.AskAsync(WalkShop.ReadAsync);
        var secrets = new Secrets(before);
        var changes = 0;
        for (var conversation = seed * 1000; conversation < (seed * 1000) + Conversations; conversation++)
        {
            if (await HoldAsync(new Walk(shop, before, secrets, conversation), conversation))
            {
                shop.Restore(Transcript.UsualStart);
                changes++;
            }
        }
        // Walks that never change anything would show nothing.
        Assert.NotEqual(0, changes);
    }

    private static async Task<bool> HoldAsync(Walk walk, int seed)
    {
        try
        {
            await walk.HoldAsync();
            return walk.HasChanged;
        }
        catch (Exception wrong)
        {
            throw new InvalidOperationException($"Conversation {seed}: {wrong.Message}\n\n{walk.Told}", wrong);
        }
    }
}
