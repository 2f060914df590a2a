namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>Reads a language's words and rules from its files.</summary>
internal sealed class LanguageBuilder
{
    private readonly Func<string, TextReader> _open;
    private readonly IReadOnlyDictionary<string, Reading> _readings;
    private readonly Vocabulary _vocabulary = new();
    private readonly Lexicon _lexicon;
    private readonly Dictionary<int, List<Rule>> _rules = [];
    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal);

    public LanguageBuilder(Func<string, TextReader> open, IReadOnlyDictionary<string, Reading> readings)
    {
        _open = open;
        _readings = readings;
        _lexicon = new Lexicon(_vocabulary);
    }

    public SymbolTable Symbols { get; } = new();

    public Language Build(string words, string rules)
    {
        ReadWords(words);
        ReadRules(rules);
        return new Language(_vocabulary, _lexicon, new RuleBook(Symbols, _rules), _settings);
    }

    /// <summary>The symbol of a word quoted in a rule.</summary>
    public int Literal(string quoted)
    {
        var symbol = Symbols.Of(quoted);
        _lexicon.Add(quoted[1..^1], symbol, quoted);
        return symbol;
    }

    private void ReadWords(string file)
    {
        var symbol = -1;
        foreach (var (line, number) in LinesOf(file))
        {
            var text = line.Trim();
            if (text.StartsWith("include ", StringComparison.Ordinal))
            {
                ReadWords(text[8..].Trim());
            }
            else if (text.StartsWith('[') && text.EndsWith(']'))
            {
                symbol = Symbols.Of(text[1..^1]);
            }
            else
            {
                AddWords(symbol, text, $"{file}, line {number}");
            }
        }
    }

    private void AddWords(int symbol, string text, string place)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (symbol < 0 || colon < 0)
        {
            throw new FormatException($"{place}: '{text}' is neither a [class] nor 'value: phrase | phrase'.");
        }
        object value = int.TryParse(text[..colon], out var number) ? number : text[..colon];
        foreach (var phrase in text[(colon + 2)..].Split('|'))
        {
            _lexicon.Add(phrase.Trim(), symbol, value);
        }
    }

    private void ReadRules(string file)
    {
        List<Rule> rules = null;
        foreach (var (line, number) in LinesOf(file))
        {
            try
            {
                rules = ReadRuleLine(line, rules);
            }
            catch (FormatException wrong)
            {
                throw new FormatException($"{file}, line {number}: {wrong.Message}", wrong);
            }
        }
    }

    private List<Rule> ReadRuleLine(string line, List<Rule> rules)
    {
        if (line.StartsWith("include ", StringComparison.Ordinal))
        {
            ReadRules(line[8..].Trim());
            return null;
        }
        if (line.StartsWith("set ", StringComparison.Ordinal))
        {
            var parts = line[4..].Split('=', 2);
            _settings[parts[0].Trim()] = parts[1].Trim();
            return rules;
        }
        if (line[0] != ' ')
        {
            return RulesOf(line.TrimEnd());
        }
        (rules ?? throw new FormatException("A rule stands before the name of what it reads.")).Add(RuleOf(line.Trim()));
        return rules;
    }

    private List<Rule> RulesOf(string heading)
    {
        var replace = heading.StartsWith("replace ", StringComparison.Ordinal);
        var symbol = Symbols.Of(heading[(replace ? 8 : 0)..].TrimEnd(':'));
        if (!_rules.TryGetValue(symbol, out var rules))
        {
            _rules.Add(symbol, rules = []);
        }
        if (replace)
        {
            rules.Clear();
        }
        return rules;
    }

    private Rule RuleOf(string text)
    {
        var arrow = text.IndexOf("=>", StringComparison.Ordinal);
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        Reading reading = static parts => parts.Only();
        if (arrow >= 0)
        {
            var words = text[(arrow + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!_readings.TryGetValue(words[0], out reading))
            {
                throw new FormatException($"There is no reading '{words[0]}'.");
            }
            foreach (var setting in words[1..])
            {
                var parts = setting.Split('=', 2);
                settings[parts[0]] = parts.Length > 1 ? parts[1] : string.Empty;
            }
        }
        return new Rule(RuleCompiler.Compile(this, arrow < 0 ? text : text[..arrow]), reading, settings, text);
    }

    private IEnumerable<(string Line, int Number)> LinesOf(string file)
    {
        using var reader = _open(file) ?? throw new FormatException($"There is no file {file}.");
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            var comment = line.IndexOf('#');
            line = (comment == 0 || (comment > 0 && line[comment - 1] == ' ') ? line[..comment] : line).TrimEnd();
            if (line.Length > 0)
            {
                yield return (line, number);
            }
        }
    }
}
