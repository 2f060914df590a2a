using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using Microsoft.Recognizers.Text.Sequence;

namespace EcomBot.Tests.Sdk.Recognizers;

/// <summary>Models take an extractor and a parser of anybody's; a recognizer of one's own offers them by culture.</summary>
public sealed class OwnRecognizerTests
{
    public static TheoryData<string, Func<IParser, IExtractor, IModel>> Models => new()
    {
        { "number", (parser, extractor) => new NumberModel(parser, extractor) },
        { "ordinal", (parser, extractor) => new OrdinalModel(parser, extractor) },
        { "percentage", (parser, extractor) => new PercentModel(parser, extractor) },
        { "numberrange", (parser, extractor) => new NumberRangeModel(parser, extractor) },
        { "age", (parser, extractor) => new AgeModel(new() { [extractor] = parser }) },
        { "currency", (parser, extractor) => new CurrencyModel(new() { [extractor] = parser }) },
        { "dimension", (parser, extractor) => new DimensionModel(new() { [extractor] = parser }) },
        { "temperature", (parser, extractor) => new TemperatureModel(new() { [extractor] = parser }) },
        { "boolean", (parser, extractor) => new BooleanModel(parser, extractor) },
        { "email", (parser, extractor) => new EmailModel(parser, extractor) },
        { "guid", (parser, extractor) => new GUIDModel(parser, extractor) },
        { "hashtag", (parser, extractor) => new HashtagModel(parser, extractor) },
        { "ip", (parser, extractor) => new IpAddressModel(parser, extractor) },
        { "mention", (parser, extractor) => new MentionModel(parser, extractor) },
        { "phonenumber", (parser, extractor) => new PhoneNumberModel(parser, extractor) },
        { "url", (parser, extractor) => new URLModel(parser, extractor) },
        { "own number", (parser, extractor) => new OwnNumber(parser, extractor) },
        { "own unit", (parser, extractor) => new OwnUnit(extractor, parser) },
        { "own sequence", (parser, extractor) => new OwnSequence(parser, extractor) },
        { "own choice", (parser, extractor) => new OwnChoice(parser, extractor) },
    };

    [Theory]
    [MemberData(nameof(Models))]
    public void A_model_tells_what_extractor_and_parser_found_under_its_own_name(string name, Func<IParser, IExtractor, IModel> create)
    {
        var model = create(new LampParser(), new LampExtractor());

        var found = Assert.Single(model.Parse("a lamp, please"));

        Assert.Equal(name, model.ModelTypeName);
        Assert.Equal(("lamp", 2, 5, name), (found.Text, found.Start, found.End, found.TypeName));
        Assert.Equal("light", found.Resolution[ResolutionKey.Value]);
        Assert.Empty(model.Parse("a chair"));
        Assert.Throws<ArgumentNullException>(() => model.Parse(null));
    }

    [Fact]
    public void A_recognizer_offers_its_models_by_culture()
    {
        var recognizer = new LampRecognizer("en-US");

        Assert.Equal("en-US", recognizer.TargetCulture);
        Assert.Equal(NumberOptions.None, recognizer.Options);
        Assert.Same(recognizer.Lamps("en-us", false), recognizer.Lamps(null, false));
        Assert.Same(recognizer.Lamps("en-us", false), recognizer.Lamps("fr-fr", true));
        Assert.Throws<ArgumentException>("culture", () => recognizer.Lamps("fr-fr", false));
        Assert.Equal(NumberOptions.PercentageMode, Recognizer<NumberOptions>.GetOptions((int)NumberOptions.PercentageMode));
    }

    private sealed class LampExtractor : IExtractor
    {
        public List<ExtractResult> Extract(string input)
        {
            var start = input.IndexOf("lamp", StringComparison.Ordinal);
            return start < 0 ? [] : [new ExtractResult { Start = start, Length = 4, Text = "lamp", Type = "lamp" }];
        }
    }

    private sealed class LampParser : IParser
    {
        public ParseResult Parse(ExtractResult extResult) => new(extResult) { Value = "light", ResolutionStr = "light" };
    }

    private sealed class OwnNumber(IParser parser, IExtractor extractor) : AbstractNumberModel(parser, extractor)
    {
        public override string ModelTypeName => "own number";
    }

    private sealed class OwnUnit(IExtractor extractor, IParser parser) : AbstractNumberWithUnitModel(new() { [extractor] = parser })
    {
        public override string ModelTypeName => "own unit";
    }

    private sealed class OwnSequence(IParser parser, IExtractor extractor) : AbstractSequenceModel(parser, extractor)
    {
        public override string ModelTypeName => "own sequence";
    }

    private sealed class OwnChoice(IParser parser, IExtractor extractor) : ChoiceModel(parser, extractor)
    {
        public override string ModelTypeName => "own choice";

        protected override SortedDictionary<string, object> GetResolution(ParseResult parseResult) => new() { ["value"] = parseResult.Value };
    }

    private sealed class LampRecognizer(string culture) : Recognizer<NumberOptions>(culture, NumberOptions.None, lazyInitialization: true)
    {
        public IModel Lamps(string? culture, bool fallback) => GetModel<NumberModel>(culture, fallback);

        protected override void InitializeConfiguration() =>
            RegisterModel<NumberModel>(Culture.English, _ => new NumberModel(new LampParser(), new LampExtractor()));
    }
}
