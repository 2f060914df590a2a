using EcomBot.Cognitive;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Extensions.Options;

namespace EcomBot.Dialogs.Session;

/// <summary>Notices when a customer is angry, or when nothing works, and when a person is to be offered for that.</summary>
public sealed class Mood(IOptions<SessionOptions> options)
{
    private const string Angry = "person when angry";
    private const int ShortestAnger = 12;
    private const int MostWordsOfAWish = 6;
    private const int MostWordsBeside = 3;
    private const string Failing = "person when failing";

    private static readonly string[] Wishes = ["verbCancel", "verbReturn", "verbExchange", "verbChange", "except", "cancelByMistake", "cancelNotNeeded"];

    /// <summary>Counts a message.</summary>
    /// <returns>Whether a person is to be offered now; once a conversation.</returns>
    internal bool Hear(TextInsights message, Heard heard, ServiceMemory memory)
    {
        if (message.Text.Length == 0 || heard.Choice is not null)
        {
            return false;
        }
        memory.AngryMessages = IsAngry(message, heard) ? memory.AngryMessages + 1 : 0;
        return memory.AngryMessages >= options.Value.PersonAfter && memory.OfferOnce(Angry);
    }

    /// <summary>Tells whether a person is to be offered since tasks failed or messages were not understood; once a conversation.</summary>
    internal bool IsStuck(ServiceMemory memory) => memory.Misses >= options.Value.PersonAfter && memory.OfferOnce(Failing);

    private bool IsAngry(TextInsights message, Heard heard) => heard.TopIntent is Intents.Insult or Intents.Complain
        || (heard.Answer == YesOrNo.Neither && !IsPlainWish(message.Text) && message.Text.Length >= ShortestAnger
            && message.Sentiment.Label == SentimentLabel.Negative && message.Sentiment.Negative >= options.Value.AngryFrom);

    // "Ordered by mistake", "don't return the boots, exchange them for size 11": that something is not wanted is no anger.
    private static bool IsPlainWish(string text) => Wishes.Sum(list => Words.FindAll(text, list).Count) is > 0 and var wishes
        && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= (wishes * MostWordsOfAWish) + MostWordsBeside;
}
