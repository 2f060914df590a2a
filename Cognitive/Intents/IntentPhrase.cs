namespace EcomBot.Cognitive.Intents;

/// <summary>One way to say what a customer wants, to learn from.</summary>
/// <param name="Intent">What is wanted; <see cref="Cognitive.Intent.None"/> for what is none of the bot's business.</param>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Text">The phrase; words in braces (<c>{order}</c>) stand for entities, see <see cref="IntentSlots"/>.</param>
public sealed record IntentPhrase(string Intent, string Language, string Text);
