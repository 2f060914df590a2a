using EcomBot.Bot;
using EcomBot.Bot.Commands.Chats;
using EcomBot.Tests.Builders;
using EcomBot.Tests.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Transcripts;

/// <summary>Plays transcripts as tests: each has to go as it is written, or is written anew where that is asked for.</summary>
public sealed class TranscriptStage : IAsyncLifetime
{
    private static readonly bool IsWritten = Environment.GetEnvironmentVariable("ECOMBOT_BLESS") == "1";

    private ChatShop? _shop;

    /// <summary>Opens a shop for conversations of tests.</summary>
    internal static Task<ChatShop> OpenAsync(string shop) =>
        ChatShop.OpenAsync(Build, shop == Transcript.SampleShop ? null : SharedFolder.Get($"stores/{shop}"), default);

    /// <summary>Plays a transcript and compares.</summary>
    public async Task CheckAsync(string name)
    {
        var transcript = TranscriptFiles.All[name];
        _shop ??= await OpenAsync(transcript.Shop);
        var played = await _shop.PlayAsync(transcript, default);
        if (IsWritten && played.Failures.Count == 0 && played.Differences.Count > 0)
        {
            var again = await _shop.PlayAsync(transcript, default);
            TranscriptFiles.Write(name, Lasting(played.AsPlayed, again.AsPlayed));
            return;
        }
        Assert.True(played.Differences.Count == 0, string.Join("\n\n", played.Differences));
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _shop?.DisposeAsync().AsTask() ?? Task.CompletedTask;

    // What is drawn anew each time becomes a gap.
    private static Transcript Lasting(Transcript once, Transcript twice) => once with
    {
        Lines = [.. once.Lines.Zip(twice.Lines, (line, again) => line with { Text = Expectation.Common(line.Text, again.Text) })],
        Changes = [.. once.Changes!.Zip(twice.Changes!, Expectation.Common)],
    };

    private static WebApplication Build(string[] settings, Action<IServiceCollection>? replace) => Program.Build(settings, services =>
    {
        services.AddSingleton(LearntIntents.Model);
        services.AddSingleton(LearntIntents.Spelling);
        replace?.Invoke(services);
    });
}
