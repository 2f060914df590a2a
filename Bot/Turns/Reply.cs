using EcomBot.Bot.Storage.Conversations;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Turns;

/// <summary>Something that a turn says, or changes in what was said.</summary>
/// <param name="Kind">Whether it is new, or takes the place of an earlier activity, or takes one back.</param>
/// <param name="Activity">What is said; for one that is taken back, its address and id alone.</param>
internal sealed record Reply(TranscriptKind Kind, Activity Activity);

/// <summary>A reply and its place in the transcript.</summary>
internal sealed record PlacedReply(int Place, Reply Reply);
