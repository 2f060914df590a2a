using EcomBot.Bot;
using EcomBot.Bot.Commands.Chats;
using EcomBot.Cognitive.Intents;
using EcomBot.Commerce.ImportExport;
using EcomBot.Tests.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Transcripts;

/// <summary>The shops that transcripts play in: each is prepared once a test run, and every transcript has a copy of its own.</summary>
internal static class TranscriptShops
{
    // Learnt once for all hosts.
    private static readonly Lazy<IntentModel> Learnt = new(() =>
    {
        using var host = Build([], null);
        return host.Services.GetRequiredService<IntentModel>();
    });

    private static readonly ChatStage Stage = new(Build, services => services.AddSingleton(Learnt.Value));
    private static readonly Lazy<Task<byte[]>> Sample = new(() => PrepareAsync(sample: true, fill: null));
    private static readonly Lazy<Task<byte[]>> Retail = new(() => PrepareAsync(sample: false, scope =>
        scope.GetRequiredService<IShopTransfer>().ImportAsync(SharedFolder.Get("stores/retail"), null, default)));

    /// <summary>Plays a transcript on a fresh copy of its shop.</summary>
    public static async Task<PlayedTranscript> PlayAsync(Transcript transcript)
    {
        var folder = Directory.CreateTempSubdirectory("ecombot-transcript-");
        var file = Path.Combine(folder.FullName, "shop.db");
        try
        {
            await File.WriteAllBytesAsync(file, await (transcript.Shop == "retail" ? Retail : Sample).Value);
            return await Stage.PlayAsync(transcript, file, default);
        }
        finally
        {
            ChatStage.Close();
            folder.Delete(recursive: true);
        }
    }

    private static WebApplication Build(string[] settings, Action<IServiceCollection>? replace) =>
        Program.Build([$"--Cognitive:Intents:CacheFolder={Path.Combine(AppContext.BaseDirectory, "learnt")}", .. settings], replace);

    private static async Task<byte[]> PrepareAsync(bool sample, Func<IServiceProvider, Task>? fill)
    {
        var folder = Directory.CreateTempSubdirectory("ecombot-stage-");
        var file = Path.Combine(folder.FullName, "shop.db");
        await Stage.PrepareAsync(file, Transcript.UsualStart, sample, fill, default);
        var bytes = await File.ReadAllBytesAsync(file);
        folder.Delete(recursive: true);
        return bytes;
    }
}
