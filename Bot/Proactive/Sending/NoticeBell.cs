using EcomBot.Bot.Turns;

namespace EcomBot.Bot.Proactive.Sending;

/// <summary>Tells the clerk that something waits.</summary>
internal sealed class NoticeBell : Bell;
