using EcomBot.Bot;
using EcomBot.Cognitive.Intents;
using EcomBot.Cognitive.Spelling;
using EcomBot.Tests.Layout;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Builders;

/// <summary>The intents as the bot learns them and the words it knows, read once for all tests; processes of the bot that run in the repository find them in its data
/// folder.</summary>
internal static class LearntIntents
{
    private static readonly Lazy<(IntentModel Model, SpellingWords Spelling)> Learnt = new(() =>
    {
        using var host = Program.Build([$"--Cognitive:Intents:CacheFolder={Path.Combine(Repository.Root, "data")}"]);
        var spelling = host.Services.GetRequiredService<SpellingWords>();
        spelling.Load();
        return (host.Services.GetRequiredService<IntentModel>(), spelling);
    });

    /// <summary>The model.</summary>
    public static IntentModel Model => Learnt.Value.Model;

    /// <summary>The words that messages are read by.</summary>
    public static SpellingWords Spelling => Learnt.Value.Spelling;
}
