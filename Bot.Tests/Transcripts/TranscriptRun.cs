using EcomBot.Bot.Commands.Chats;

namespace EcomBot.Tests.Transcripts;

/// <summary>Plays a transcript as a test: it has to go as it is written, or is written anew where that is asked for.</summary>
internal static class TranscriptRun
{
    private static readonly bool IsWritten = Environment.GetEnvironmentVariable("ECOMBOT_BLESS") == "1";

    /// <summary>Plays it and compares.</summary>
    public static async Task CheckAsync(string name)
    {
        var transcript = TranscriptFiles.All[name];
        var played = await TranscriptShops.PlayAsync(transcript);
        if (IsWritten && played.Differences.Count > 0)
        {
            TranscriptFiles.Write(name, Lasting(played.AsPlayed, (await TranscriptShops.PlayAsync(transcript)).AsPlayed));
            return;
        }
        Assert.True(played.Differences.Count == 0, string.Join("\n\n", played.Differences));
    }

    // What is drawn anew each time becomes a gap.
    private static Transcript Lasting(Transcript once, Transcript twice) => once with
    {
        Lines = [.. once.Lines.Zip(twice.Lines, (line, again) => line with { Text = Expectation.Common(line.Text, again.Text) })],
        Changes = [.. once.Changes!.Zip(twice.Changes!, Expectation.Common)],
    };
}
