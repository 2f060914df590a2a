namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>
/// Turns the right-hand side of a rule into steps: names read symbols (<c>label:name</c> under another name), quotes read
/// words, <c>[ ]</c> may be missing, <c>( | )</c> is a choice, <c>~</c> allows no space <c>_</c> asks for one,
/// and what stands before <c>&lt;</c> is context that the result leaves out.
/// </summary>
internal sealed class RuleCompiler
{
    private readonly LanguageBuilder _language;
    private readonly List<Instruction> _program = [];
    private readonly List<string> _symbols;
    private int _next;

    private RuleCompiler(LanguageBuilder language, List<string> symbols)
    {
        _language = language;
        _symbols = symbols;
    }

    public static Instruction[] Compile(LanguageBuilder language, string rightHandSide)
    {
        var compiler = new RuleCompiler(language, Cut(rightHandSide));
        compiler.Choice();
        if (compiler._next < compiler._symbols.Count)
        {
            throw new FormatException($"'{compiler._symbols[compiler._next]}' has no partner in '{rightHandSide}'.");
        }
        compiler._program.Add(new Instruction(Step.Accept, 0, null));
        return [.. compiler._program];
    }

    private void Choice()
    {
        var split = _program.Count;
        Sequence();
        if (_next >= _symbols.Count || _symbols[_next] != "|")
        {
            return;
        }
        _next++;
        Insert(split);
        _program.Add(default);
        var jump = _program.Count - 1;
        _program[split] = new Instruction(Step.Split, _program.Count, null);
        Choice();
        _program[jump] = new Instruction(Step.Jump, _program.Count, null);
    }

    private void Sequence()
    {
        while (_next < _symbols.Count && _symbols[_next] is not ("|" or ")" or "]"))
        {
            One(_symbols[_next++]);
        }
    }

    private void One(string symbol)
    {
        switch (symbol)
        {
            case "(":
                Choice();
                Close(")");
                break;
            case "[":
                var split = _program.Count;
                _program.Add(default);
                Choice();
                Close("]");
                _program[split] = new Instruction(Step.Split, _program.Count, null);
                break;
            case "~":
                _program.Add(new Instruction(Step.Glued, 0, null));
                break;
            case "<":
                _program.Add(new Instruction(Step.Begin, 0, null));
                break;
            case "_":
                _program.Add(new Instruction(Step.Apart, 0, null));
                break;
            default:
                Read(symbol);
                break;
        }
    }

    private void Read(string symbol)
    {
        if (symbol[0] == '"')
        {
            _program.Add(new Instruction(Step.Read, _language.Literal(symbol), symbol));
            return;
        }
        var colon = symbol.IndexOf(':');
        var name = symbol[(colon + 1)..];
        var label = colon < 0 ? name : symbol[..colon];
        _program.Add(new Instruction(Step.Read, _language.Symbols.Of(name), label));
    }

    private void Close(string bracket)
    {
        if (_next >= _symbols.Count || _symbols[_next] != bracket)
        {
            throw new FormatException($"'{bracket}' is missing in '{string.Join(' ', _symbols)}'.");
        }
        _next++;
    }

    private void Insert(int at)
    {
        _program.Insert(at, default);
        for (var i = at + 1; i < _program.Count; i++)
        {
            if (_program[i].Step is Step.Split or Step.Jump && _program[i].Argument >= at)
            {
                _program[i] = _program[i] with { Argument = _program[i].Argument + 1 };
            }
        }
    }

    private static List<string> Cut(string text)
    {
        var symbols = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == ' ')
            {
                i++;
                continue;
            }
            var end = text[i] == '"' ? text.IndexOf('"', i + 1) + 1 : EndOfName(text, i);
            if (end <= i)
            {
                throw new FormatException($"A quote is not closed in '{text}'.");
            }
            symbols.Add(text[i..end]);
            i = end;
        }
        return symbols;
    }

    private static int EndOfName(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or ':'))
        {
            end++;
        }
        return Math.Max(end, start + 1);
    }
}
