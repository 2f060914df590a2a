using EcomBot.Bot.Startup;

namespace EcomBot.Bot.Commands.Chats;

/// <summary>Plays a transcript in the terminal, on a shop of its own that is thrown away.</summary>
internal sealed class Replay(HostFactory build, TextWriter output)
{
    private const int Same = 0;
    private const int Different = 1;

    /// <summary>Plays it, shows how it went and where that is otherwise than written.</summary>
    /// <returns>The exit code: 1 where it went otherwise.</returns>
    /// <exception cref="StartupException">The transcript cannot be read or played.</exception>
    public async Task<int> RunAsync(string file, string? store, CancellationToken cancellationToken)
    {
        try
        {
            var played = await PlayAsync(TranscriptReader.Read(await File.ReadAllTextAsync(file, cancellationToken)), store, cancellationToken);
            await output.WriteLineAsync(TranscriptWriter.Write(played.AsPlayed));
            foreach (var difference in played.Differences)
            {
                await output.WriteLineAsync($"--- {difference}\n");
            }
            return played.Differences.Count == 0 ? Same : Different;
        }
        catch (TranscriptException wrong)
        {
            throw new StartupException($"{file}: {wrong.Message}", wrong);
        }
    }

    private async Task<PlayedTranscript> PlayAsync(Transcript transcript, string? store, CancellationToken cancellationToken)
    {
        if (transcript.Shop != Transcript.SampleShop && store is null)
        {
            throw new TranscriptException($"It plays in the shop '{transcript.Shop}': say where that is with --store FOLDER.");
        }
        await using var shop = await ChatShop.OpenAsync(build, store, cancellationToken);
        return await shop.PlayAsync(transcript, cancellationToken);
    }
}
