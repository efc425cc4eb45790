namespace ConceptGraph.Tests.Explorer;

/// <summary>Requests and their answers as Neo4j 5.26 gives them, byte for byte but for ids: one list for the real server and for the explorer.</summary>
public sealed class QueryApiCases : TheoryData<string, string, int, string>
{
    private const string BadRequest = """{"errors":[{"code":"Neo.ClientError.Request.Invalid","message":"Bad Request"}]}""";
    private const string NoStatement = """{"errors":[{"code":"Neo.ClientError.Request.Invalid","message":"statement cannot be null or empty"}]}""";
    private const string NoCounters =
        "\"counters\":{\"containsUpdates\":false,\"nodesCreated\":0,\"nodesDeleted\":0,\"propertiesSet\":0,\"relationshipsCreated\":0,\"relationshipsDeleted\":0,"
        + "\"labelsAdded\":0,\"labelsRemoved\":0,\"indexesAdded\":0,\"indexesRemoved\":0,\"constraintsAdded\":0,\"constraintsRemoved\":0,\"containsSystemUpdates\":false,\"systemUpdates\":0}";

    private const string Scalars =
        "RETURN 1 AS i, 1.5 AS f, 1.0 AS g, 'x' AS s, null AS n, true AS b, [1,'a'] AS l, {a:1} AS m, date('2020-01-01') AS d, time('12:00:00+01:00') AS t, localtime('12:00') AS lt, "
        + "datetime('2020-01-01T00:00:00[Europe/Berlin]') AS zdt, datetime('2020-01-01T00:00:00+02:00') AS odt, localdatetime('2020-01-01T00:00:00') AS ldt, duration('P1M2DT3S') AS dur, "
        + "point({x:1,y:2}) AS p, point({longitude:1,latitude:2,height:3}) AS p3, 0.0/0.0 AS nan, 1.0/0.0 AS inf, 1e300 AS big, 9223372036854775807 AS max, -0.0 AS nz, 1e-10 AS tiny, 12345678.9 AS mid";

    private const string ScalarFields =
        """{"data":{"fields":["i","f","g","s","n","b","l","m","d","t","lt","zdt","odt","ldt","dur","p","p3","nan","inf","big","max","nz","tiny","mid"],"values":[[""";

    public QueryApiCases()
    {
        // Bodies.
        Plain("""{"statement":"RETURN 1 AS x"}""", 202, """{"data":{"fields":["x"],"values":[[1]]},"bookmarks":[?]}""");
        Plain("", 400, NoStatement);
        Plain("{}", 400, NoStatement);
        Plain("""{"statement":""}""", 400, NoStatement);
        Plain("""{"statement":null}""", 400, NoStatement);
        Plain("""{"statement":""", 400, BadRequest);
        Plain("[]", 400, BadRequest);
        Plain("nonsense", 400, BadRequest);
        Plain("""{"statement":"RETURN 1","foo":1}""", 400, BadRequest);
        Plain("""{"statement":"RETURN 1","accessMode":"Sideways"}""", 400, BadRequest);
        Plain("""{"statement":"RETURN 1 AS x","accessMode":"read"}""", 202, """{"data":{"fields":["x"],"values":[[1]]},"bookmarks":[?]}""");
        Plain("""{"statement":"RETURN 1","bookmarks":"x"}""", 400, BadRequest);
        Plain("""{"statement":"RETURN 1","maxExecutionTime":"x"}""", 400, BadRequest);
        Plain("""{"statement":"RETURN 1 AS x","maxExecutionTime":-5}""", 202, """{"data":{"fields":["x"],"values":[[1]]},"bookmarks":[?]}""");
        Plain("""{"statement":"RETURN 1","includeCounters":"yes"}""", 400, BadRequest);
        Plain("""{"statement":"RETURN 1","parameters":[1]}""", 400, BadRequest);
        Plain("""{"statement":"RETURN 1 AS x","parameters":null,"bookmarks":[]}""", 202, """{"data":{"fields":["x"],"values":[[1]]},"bookmarks":[?]}""");
        Plain(
            """{"statement":"RETURN 1","impersonatedUser":"bob"}""",
            400,
            """{"errors":[{"code":"Neo.ClientError.Statement.ArgumentError","message":"Impersonation is not supported with auth disabled."}]}""");
        Plain("""{"statement":"RETURN 1 AS x","includeCounters":true}""", 202, $$"""{"data":{"fields":["x"],"values":[[1]]},{{NoCounters}},"bookmarks":[?]}""");

        // Errors.
        Plain(
            """{"statement":"RETURN x"}""",
            400,
            """{"errors":[{"code":"Neo.ClientError.Statement.SyntaxError","message":"Variable `x` not defined (line 1, column 8 (offset: 7))\n\"RETURN x\"\n        ^"}]}""");
        Plain(
            """{"statement":"MATCH (n:A)\nWHERE n.x = y\nRETURN n"}""",
            400,
            """{"errors":[{"code":"Neo.ClientError.Statement.SyntaxError","message":"Variable `y` not defined (line 2, column 13 (offset: 24))\n\"WHERE n.x = y\"\n             ^"}]}""");
        Plain("""{"statement":"RETURN $p"}""", 400, """{"errors":[{"code":"Neo.ClientError.Statement.ParameterMissing","message":"Expected parameter(s): p"}]}""");
        Plain(
            """{"statement":"CREATE (n)","accessMode":"READ"}""",
            400,
            """{"errors":[{"code":"Neo.ClientError.Statement.AccessMode","message":"Writing in read access mode not allowed. Attempted write to neo4j"}]}""");
        Plain(
            """{"statement":"UNWIND [0] AS x RETURN 1/x AS y"}""",
            202,
            """{"data":{"fields":["y"],"values":[]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}""");
        Plain(
            """{"statement":"CREATE (n:Z) RETURN 1/0 AS x"}""",
            202,
            """{"data":{"fields":["x"],"values":[]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}""");
        Plain("""{"statement":"CREATE (n:Z {x:1/0})"}""", 400, """{"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}""");
        Plain("""{"statement":"RETURN $p","parameters":{"p":12345678901234567890}}""", 400, """{"errors":[{"code":"N/A","message":"Unable to convert java.math.BigInteger to Neo4j Value."}]}""");

        // Values.
        Plain(
            """{"statement":"RETURN $p AS p","parameters":{"p":{"a":[1,2.5,"x",null,true]}}}""",
            202,
            """{"data":{"fields":["p"],"values":[[{"a":[1,2.5,"x",null,true]}]]},"bookmarks":[?]}""");
        Plain(
            $$"""{"statement":"{{Scalars}}"}""",
            202,
            ScalarFields + """1,1.5,1.0,"x",null,true,[1,"a"],{"a":1},"2020-01-01","12:00:00+01:00","12:00:00","2020-01-01T00:00:00+01:00","2020-01-01T00:00:00+02:00","2020-01-01T00:00:00","P1M2DT3S","SRID=7203;POINT (1.0 2.0)","SRID=4979;POINT Z (1.0 2.0 3.0)","NaN","Infinity",1.0E300,9223372036854775807,-0.0,1.0E-10,1.23456789E7]]},"bookmarks":[?]}""");
        Typed(
            $$"""{"statement":"{{Scalars}}"}""",
            202,
            ScalarFields + """{"$type":"Integer","_value":"1"},{"$type":"Float","_value":"1.5"},{"$type":"Float","_value":"1.0"},{"$type":"String","_value":"x"},{"$type":"Null","_value":null},{"$type":"Boolean","_value":true},{"$type":"List","_value":[{"$type":"Integer","_value":"1"},{"$type":"String","_value":"a"}]},{"$type":"Map","_value":{"a":{"$type":"Integer","_value":"1"}}},{"$type":"Date","_value":"2020-01-01"},{"$type":"Time","_value":"12:00:00+01:00"},{"$type":"LocalTime","_value":"12:00:00"},{"$type":"ZonedDateTime","_value":"2020-01-01T00:00:00+01:00[Europe/Berlin]"},{"$type":"OffsetDateTime","_value":"2020-01-01T00:00:00+02:00"},{"$type":"LocalDateTime","_value":"2020-01-01T00:00:00"},{"$type":"Duration","_value":"P1M2DT3S"},{"$type":"Point","_value":"SRID=7203;POINT (1.0 2.0)"},{"$type":"Point","_value":"SRID=4979;POINT Z (1.0 2.0 3.0)"},{"$type":"Float","_value":"NaN"},{"$type":"Float","_value":"Infinity"},{"$type":"Float","_value":"1.0E300"},{"$type":"Integer","_value":"9223372036854775807"},{"$type":"Float","_value":"-0.0"},{"$type":"Float","_value":"1.0E-10"},{"$type":"Float","_value":"1.23456789E7"}]]},"bookmarks":[?]}""");
        Plain(
            """{"statement":"CREATE p = (n:A {x:1})-[r:R]->(m:B) RETURN n, r, p"}""",
            202,
            """{"data":{"fields":["n","r","p"],"values":[[{"elementId":"?","labels":["A"],"properties":{"x":1}},{"elementId":"?","startNodeElementId":"?","endNodeElementId":"?","type":"R","properties":{}},[{"elementId":"?","labels":["A"],"properties":{"x":1}},{"elementId":"?","startNodeElementId":"?","endNodeElementId":"?","type":"R","properties":{}},{"elementId":"?","labels":["B"],"properties":{}}]]]},"bookmarks":[?]}""");
        Typed(
            """{"statement":"CREATE (n:A {x:1})-[r:R]->(:B) RETURN n, r"}""",
            202,
            """{"data":{"fields":["n","r"],"values":[[{"$type":"Node","_value":{"_element_id":"?","_labels":["A"],"_properties":{"x":{"$type":"Integer","_value":"1"}}}},{"$type":"Relationship","_value":{"_element_id":"?","_start_node_element_id":"?","_end_node_element_id":"?","_type":"R","_properties":{}}}]]},"bookmarks":[?]}""");
        Plain("""{"statement":"CREATE (n:Del {x:1}) DELETE n RETURN n"}""", 202, """{"data":{"fields":["n"],"values":[[{"elementId":"?","labels":[],"properties":{}}]]},"bookmarks":[?]}""");

        // Typed parameters.
        Typed(Parameter("""{"$type":"Integer","_value":5}"""), 202, """{"data":{"fields":["p"],"values":[[{"$type":"Integer","_value":"5"}]]},"bookmarks":[?]}""");
        Typed(Parameter("""{"$type":"Point","_value":"SRID=7203;POINT (1 2)"}"""), 202, """{"data":{"fields":["p"],"values":[[{"$type":"Point","_value":"SRID=7203;POINT (1.0 2.0)"}]]},"bookmarks":[?]}""");
        Typed(Parameter("5"), 400, BadRequest);
        Typed(Parameter("""{"$type":"Integer","_value":"x"}"""), 400, BadRequest);
        Typed(Parameter("""{"_value":"5","$type":"Integer"}"""), 400, BadRequest);
        Typed(Parameter("""{"$type":"Integer"}"""), 400, BadRequest);
        Typed(Parameter("""{"$type":"Date","_value":"2020-13-01"}"""), 400, BadRequest);
        Typed(Parameter("""{"$type":"Map","_value":{"a":5}}"""), 400, BadRequest);
        Typed(Parameter("""{"$type":"Node","_value":{}}"""), 400, """{"errors":[{"code":"Neo.ClientError.Request.Invalid","message":"Type Node is not supported as a column value"}]}""");
    }

    private static string Parameter(string value) => """{"statement":"RETURN $p AS p","parameters":{"p":""" + value + "}}";

    private void Plain(string request, int status, string answer) => Add(QueryClient.Plain, request, status, answer);

    private void Typed(string request, int status, string answer) => Add(QueryClient.Typed, request, status, answer);
}
