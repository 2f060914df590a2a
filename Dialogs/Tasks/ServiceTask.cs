using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks;

/// <summary>Something a customer asked for, with what was said about it.</summary>
/// <param name="Kind">The id of the dialog that does it.</param>
/// <param name="Said">What was said about it so far.</param>
/// <param name="Intent">The intent by which it was asked for; null when another task led to it.</param>
public sealed record ServiceTask(string Kind, Utterance Said, string? Intent = null);
