namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>One step of a rule's right-hand side.</summary>
internal readonly record struct Instruction(Step Step, int Argument, string Label);

/// <summary>What a step does.</summary>
internal enum Step
{
    /// <summary>Reads a symbol and remembers its meaning.</summary>
    Read,

    /// <summary>Goes on at the next instruction and, separately, at the argument.</summary>
    Split,

    /// <summary>Goes on at the argument.</summary>
    Jump,

    /// <summary>Goes on if no space stands before the next token.</summary>
    Glued,

    /// <summary>Goes on if a space stands before the next token.</summary>
    Apart,

    /// <summary>What was read before this is context, not part of the result.</summary>
    Begin,

    /// <summary>The rule is complete.</summary>
    Accept,
}
