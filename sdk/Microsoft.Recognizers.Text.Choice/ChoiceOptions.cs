namespace Microsoft.Recognizers.Text.Choice;

/// <summary>How choices are recognized.</summary>
[Flags]
public enum ChoiceOptions
{
    /// <summary>As usual.</summary>
    None = 0,
}
