namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>One way to read a symbol: its steps and what their meanings make together.</summary>
internal sealed class Rule
{
    public Rule(Instruction[] program, Reading reading, Dictionary<string, string> settings, string source)
    {
        Program = program;
        Reading = reading;
        Settings = settings;
        Source = source;
    }

    public Instruction[] Program { get; }

    public Reading Reading { get; }

    public Dictionary<string, string> Settings { get; }

    public string Source { get; }

    /// <summary>The word classes it may start with.</summary>
    public Bits First { get; set; }
}

/// <summary>Makes a meaning of what a rule read; null where they do not go together.</summary>
internal delegate object Reading(Parts parts);
