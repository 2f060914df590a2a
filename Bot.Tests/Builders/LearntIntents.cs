using EcomBot.Bot;
using EcomBot.Cognitive.Intents;
using EcomBot.Tests.Layout;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Builders;

/// <summary>The intents as the bot learns them, learnt once for all tests; processes of the bot that run in the repository find them in its data
/// folder.</summary>
internal static class LearntIntents
{
    private static readonly Lazy<IntentModel> Learnt = new(() =>
    {
        using var host = Program.Build([$"--Cognitive:Intents:CacheFolder={Path.Combine(Repository.Root, "data")}"]);
        return host.Services.GetRequiredService<IntentModel>();
    });

    /// <summary>The model.</summary>
    public static IntentModel Model => Learnt.Value;
}
