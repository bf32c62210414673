/**
 * Reads YAML files that people write key by key, so that every mistake is reported with file and line. A layer over
 * SnakeYAML's nodes, independent of the kind of file.
 */
package letterminer.yaml;
