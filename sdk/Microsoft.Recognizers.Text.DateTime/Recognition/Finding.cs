using Microsoft.Recognizers.Text.DateTime.Meanings;

namespace Microsoft.Recognizers.Text.DateTime.Recognition;

/// <summary>An expression found in a text.</summary>
/// <param name="Start">First character, in UTF-16 units.</param>
/// <param name="End">One past the last character.</param>
/// <param name="Text">Its text, in lower case and half-width forms.</param>
/// <param name="Meaning">What it means.</param>
internal sealed record Finding(int Start, int End, string Text, Meaning Meaning);
